// A decision that no run has come to, on the strip: where and when it is, and what can be done there.

import { conditionWords } from '../words/conditions';
import { MAP_WORDS } from '../words/map';
import type { MapModel, Station } from './map-model';
import { namedOf } from './named-of';

export function GateStrip({ station, model }: { readonly station: Station; readonly model: MapModel }) {
  const named = namedOf(model);
  const saw = model.view.card.decisions[station.at.id]?.saw;
  return (
    <>
      <div class="strip-here">
        <div>
          <p class="small soft">
            <b class="hand">{station.name}</b> · {station.when}
          </p>
          {saw ? <p class="strip-line hand">{saw}</p> : null}
          <p class="small soft">{MAP_WORDS.notPlayedHere}</p>
        </div>
      </div>
      <div class="strip-also">
        <p class="small soft">{MAP_WORDS.linesHere}</p>
        <ul>
          {station.untaken.map((line) => (
            <li key={line.id} class="in-pencil">
              {line.text}
              {line.when.length > 0 ? (
                <small> {MAP_WORDS.only(conditionWords(line.when, named))}</small>
              ) : null}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
