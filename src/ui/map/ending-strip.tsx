// An ending that was chosen on the map: when one came to it, or what leads there.

import { toHash } from '../../game/routes';
import { usePage } from '../page-parts';
import { runName } from '../run-name';
import { conditionWords } from '../words/conditions';
import { MAP_WORDS } from '../words/map';
import type { EndingPlace, MapModel } from './map-model';
import { namedOf } from './named-of';

export function EndingStrip({ ending, model }: { readonly ending: EndingPlace; readonly model: MapModel }) {
  const { pictures } = usePage();
  const leaf = model.view.endings[ending.at.id];
  const named = ending.title !== null && leaf !== undefined;
  const picture = ending.found && leaf?.picture ? pictures(leaf.picture) : '';
  const [latest] = ending.runs;
  return (
    <>
      <div class="strip-here">
        {picture ? <img class="strip-still" src={picture} alt="" width={640} height={400} /> : null}
        <div>
          <p class="small soft">{named ? MAP_WORDS.kind(leaf.kind) : MAP_WORDS.unfound}</p>
          {named ? <p class="strip-line">{ending.title}</p> : null}
          <p class="small">
            {ending.found
              ? MAP_WORDS.cameHere(ending.runs.map(({ record }) => runName(record)))
              : MAP_WORDS.notFound}
          </p>
        </div>
      </div>
      <div class="strip-also">
        {model.reveal.conditions ? (
          <>
            <p class="small soft">{MAP_WORDS.waysTo}</p>
            <ul>
              {waysTo(ending, model).map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
      <div class="strip-ways">
        {latest ? (
          <a class="btn" href={toHash({ screen: 'debrief', run: latest.record.id, page: 1 })}>
            {MAP_WORDS.whatHappened}
          </a>
        ) : null}
      </div>
    </>
  );
}

/** What leads to it, each way a sentence; ways that say the same are one. */
function waysTo(ending: EndingPlace, model: MapModel): string[] {
  const named = namedOf(model);
  const { map } = model.view;
  const lines = new Map(map.lines.map((line) => [line.id, line]));
  const sentences = map.ways
    .filter(({ to }) => to === ending.key)
    .map(({ from, when }) => {
      const line = lines.get(from);
      const place = named.decision(line?.decision ?? '') ?? MAP_WORDS.somePlace;
      const words = named.line(from);
      const conditions = [...new Set([...(line?.when ?? []), ...when])].filter(
        ({ on }) => on !== 'otherwise',
      );
      return MAP_WORDS.fromPlace(place, words, conditionWords(conditions, named));
    });
  return [...new Set(sentences)];
}
