// The endings at the far side of the map: lit windows with their names, or windows in pencil without.

import { Window } from '../shelf/endings-found';
import { MAP_WORDS } from '../words/map';
import type { EndingPlace, MapModel } from './map-model';
import type { MapSheet } from './map-sheet';
import { onSheet } from './on-sheet';

interface EndingsProps {
  readonly model: MapModel;
  readonly sheet: MapSheet;
  readonly chosen: string | null;
  readonly stop: string | undefined;
  readonly choose: (key: string) => void;
}

export function EndingPlaces({ model, sheet, chosen, stop, choose }: EndingsProps) {
  if (model.endings.length === 0) return null;
  return (
    <section
      class="endings"
      aria-labelledby="map-endings"
      style={onSheet(model.endings[0]?.at ?? NOWHERE, sheet)}
    >
      <h2 id="map-endings">
        {MAP_WORDS.endings}{' '}
        <small>{MAP_WORDS.endingsFound(model.reveal.found, model.view.map.endings.length)}</small>
      </h2>
      <ol>
        {model.endings.map((ending, i) => (
          <li key={ending.key} style={onSheet(ending.at, sheet)}>
            <button
              type="button"
              data-place={ending.key}
              class="ending-mark"
              aria-pressed={ending.key === chosen}
              tabIndex={ending.key === stop ? 0 : -1}
              onClick={() => choose(ending.key)}
            >
              <Window lit={ending.found} lean={i % 3} />
              <EndingName ending={ending} model={model} />
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

const NOWHERE = { id: '', x: 0, y: 0 };

function EndingName({ ending, model }: { readonly ending: EndingPlace; readonly model: MapModel }) {
  const leaf = model.view.endings[ending.at.id];
  if (ending.title === null || !leaf)
    return (
      <span class="ending-name">
        <span class="vh">{MAP_WORDS.unfound}</span>
        <span class="scribble" aria-hidden="true" />
      </span>
    );
  const here = model.current !== null && ending.runs.includes(model.current);
  return (
    <span class={ending.found ? 'ending-name' : 'ending-name in-pencil'}>
      <b>{ending.title}</b>
      <small>
        {MAP_WORDS.kind(leaf.kind)}
        {here ? `; ${MAP_WORDS.thisRunShort}` : ''}
      </small>
    </span>
  );
}
