// The table of one story, as text: what it measures, beside what the rules ask.

import { METERS } from '../../domain/beat';
import type { BotResult } from '../walk/bots';
import type { Checked } from './rule';
import { conceptsShown } from './rules/concepts';
import { SCORED, SIDE_SCORED } from './rules/decisions';
import { lengthTells } from './rules/longest-open';
import { openLineCounts } from './rules/open-lines';
import { GRADE, storyGrade } from './rules/plain-words';
import { writtenOptions } from './rules/reached';
import { STRETCHES } from './rules/rhythm';
import { PATH_WORDS, SIDE_PATH_WORDS, SIDE_WORDS, STORY_WORDS } from './rules/size';

/** What is measured, how it came out, and what the rules ask. A row without a name goes on with the one before. */
export type Row = readonly [string, string, string?];

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const many = (list: readonly string[]): string => (list.length ? list.join(', ') : '–');
const span = ([low, high]: readonly [number, number]): string => `${low}–${high}`;

/** One story's table. */
export function tableOf(checked: Checked): string {
  const { story, survey } = checked;
  const title = `${story.source?.card.title ?? story.id} (${story.id}, ${story.source?.hash ?? ''})`;
  return `${title}\n${'─'.repeat(title.length)}\n${layOut(rowsOf(checked))}\n\n${botTable(survey.bots)}`;
}

/** The rows of one story's table. */
export function rowsOf(checked: Checked): Row[] {
  const { story, survey } = checked;
  const { walked, census, blindWords } = survey;
  const sets = Object.values(census.sets);
  const written = writtenOptions(story.lines);
  const offered = written.filter((key) => census.offered[key]);
  const tells = lengthTells(sets);
  const open = openLineCounts(sets);
  const side = story.source?.side !== undefined;
  const middle = blindWords[Math.floor(blindWords.length / 2)] ?? 0;
  return [
    ['words in all', `${story.words}`, span(side ? SIDE_WORDS : STORY_WORDS)],
    [
      'words on a way',
      `${walked.words.least} shortest, ${middle} middle, ${walked.words.most} longest`,
      span(side ? SIDE_PATH_WORDS : PATH_WORDS),
    ],
    [
      'scored decisions',
      `${walked.decisions.least} fewest, ${walked.decisions.most} most`,
      span(side ? SIDE_SCORED : SCORED),
    ],
    ['words between decisions', betweenWords(checked), span(STRETCHES.between)],
    ['choices offered', `${offered.length} of ${written.length}`, 'all'],
    ['sets', `${sets.length} in ${new Set(sets.map((set) => set.decision)).size} decisions`],
    ['open lines', `none: ${many(open.none)} · two: ${many(open.more)}`, 'a quarter each'],
    [
      'open line longest',
      `${tells.longest.length} of ${tells.of.length} (${many(tells.longest)})`,
      'a third at most',
    ],
    ['echoes', many(Object.keys(census.echoes).sort()), '3 or more'],
    ['reading level', `grade ${storyGrade(story).toFixed(1)}`, `${GRADE} at most`],
    ...endingRows(checked),
    ...METERS.flatMap((meter): Row[] => {
      const { options, scenes, endings } = survey.powers[meter];
      return [
        [meter, `lines: ${many(options)}`, 'one or more'],
        ['', `words: ${many(scenes)}`],
        ['', `endings: ${many(endings)}`, 'one or more'],
      ];
    }),
    ['concepts shown', `${conceptsShown(story).length}: ${many(conceptsShown(story))}`],
    [
      'walked',
      `${walked.states} turns, ${walked.whole ? 'every way' : 'a sample of the ways'}; ${blindWords.length} blind plays`,
    ],
  ];
}

function betweenWords({ survey }: Checked): string {
  const between = Object.values(survey.census.stretches).filter((stretch) => stretch.kind === 'between');
  const first = Object.values(survey.census.stretches).find((stretch) => stretch.kind === 'first');
  const least = Math.min(...between.map((stretch) => stretch.least));
  const most = Math.max(...between.map((stretch) => stretch.most));
  return between.length ? `${least} fewest, ${most} most; ${first?.most ?? 0} before the first` : '–';
}

function endingRows({ story, survey }: Checked): Row[] {
  const random = survey.bots.find((bot) => bot.name === 'random')?.endings ?? {};
  const met = story.endings.filter((id) => survey.census.endings[id]);
  return [
    ['endings reached', `${met.length} of ${story.endings.length}`, 'all, 5 or more'],
    ...story.endings.map((id): Row => {
      const kind = story.moments?.endings[id]?.kind ?? '';
      return ['', `${id} (${kind}) ${((random[id] ?? 0) * 100).toFixed(1)} %`, '2–45 %'];
    }),
  ];
}

/** What each bot is read as, and where it ends most; the first row names the columns. */
export function botRows(bots: readonly BotResult[]): string[][] {
  const leanings = ['secure', 'anxious', 'avoidant', 'push-pull', 'mixed', 'too-few'] as const;
  const head = ['bot', ...leanings, 'ends mostly'];
  const body = bots.map((bot) => [
    bot.name,
    ...leanings.map((leaning) => (bot.readings[leaning] ? percent(bot.readings[leaning]) : '·')),
    Object.entries(bot.endings)
      .sort((a, b) => b[1] - a[1])
      .slice(0, 2)
      .map(([id, share]) => `${id} ${percent(share)}`)
      .join(', '),
  ]);
  return [head, ...body];
}

function botTable(bots: readonly BotResult[]): string {
  const [head = [], ...body] = botRows(bots);
  const widths = head.map((_, i) => Math.max(...[head, ...body].map((row) => (row[i] ?? '').length)));
  return [head, ...body]
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function layOut(rows: readonly Row[]): string {
  const names = Math.max(...rows.map(([name]) => name.length));
  return rows
    .map(([name, value, asked]) => `${name.padEnd(names)}  ${value}${asked ? `   [${asked}]` : ''}`.trimEnd())
    .join('\n');
}
