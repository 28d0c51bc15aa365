// One story on the page of the stories: its graph, what it measures, its endings, its lines, and the bots.

import { METERS } from '../../domain/beat';
import { endingKey, type StoryMap } from '../../domain/map/story-map';
import { readOption } from '../../domain/script';
import type { Checked } from '../checks/rule';
import { botRows, rowsOf } from '../checks/table';
import { bracketOf, optionsOf } from '../lint/choices';
import { splitTags } from '../lint/tags-of';
import { variantsOf } from '../source-variants';
import { graphSvg } from './graph-svg';
import { type Html, html, table } from './html';

/** The section of a story that can be played. */
export function storySection(checked: Checked, map: StoryMap): Html {
  const { story, survey } = checked;
  if (!story.source) return html``;
  const { card, hash } = story.source;
  const leaves = story.moments?.endings ?? {};
  const blind = survey.bots.find((bot) => bot.name === 'random')?.endings ?? {};
  const [head = [], ...bots] = botRows(survey.bots);
  return html`<section id="${story.id}" aria-labelledby="${story.id}-title">
<h2 id="${story.id}-title">${card.title}</h2>
<p class="pitch">${card.pitch}</p>
<p class="facts">${card.family}, ${card.lens} lens, ages ${card.ages}, ${card.minutes.join(' to ')} minutes. <code>stories/${story.id}</code>, text <code>${hash}</code>.</p>
<h3>Its graph</h3>
<p class="key"><span class="k decision"></span> decision <span class="k line"></span> line <span class="k pause"></span> pause, which comes back <span class="k ending"></span> ending</p>
${graphSvg(map, card, leaves)}
<h3>Its numbers</h3>
${table(
  `What ${card.title} measures`,
  ['', 'measured', 'asked'],
  rowsOf(checked).map(([name, value, asked = '']) => [name, value, asked]),
  'measures',
)}
<h3>Its endings</h3>
${table(
  `The endings of ${card.title}`,
  ['ending', 'kind', 'of blind plays'],
  story.endings.map((id) => [
    leaves[id]?.title ?? id,
    leaves[id]?.kind ?? '',
    `${((blind[id] ?? 0) * 100).toFixed(1)} %`,
  ]),
)}
<details><summary>Its lines, and where each leads</summary>
${linesTable(checked, map)}
</details>
<h3>Players with one habit</h3>
${table(`What the reading calls them in ${card.title}, in plays`, head, bots)}
</section>`;
}

function linesTable({ story }: Checked, map: StoryMap): Html {
  const ends = (id: string): string =>
    map.ways
      .filter(({ from }) => from === id)
      .map(({ to }) => (to.startsWith(endingKey('')) ? `the end ${to.slice(endingKey('').length)}` : to))
      .sort()
      .join(', ');
  const back = new Set(map.lines.filter(({ turnsBack }) => turnsBack).map(({ id }) => id));
  const rows = optionsOf(story.lines).map(({ id, at, text, state, notice }) => {
    const { words = '', tags = [] } = splitTags(
      variantsOf(bracketOf(at.content)?.inside ?? '').texts[0] ?? '',
    );
    const weights = readOption(words, tags).option?.weights;
    const weighs = METERS.filter((meter) => weights?.[meter]).map((meter) => `${meter} ${weights?.[meter]}`);
    return [
      html`<code>${id}</code>`,
      text,
      notice ? 'a pause' : [...(state === 'plain' ? [] : [state]), ...weighs].join(', ') || '–',
      state === 'held' ? '–' : back.has(id) ? 'back to its decision' : ends(id) || '–',
    ];
  });
  return table(
    `The lines of ${story.source?.card.title ?? story.id}`,
    ['line', 'words', 'weighs', 'leads to'],
    rows,
  );
}
