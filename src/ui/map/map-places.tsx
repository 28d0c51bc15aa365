// The places of the map as one list of real buttons: laid over the drawing where there is room, one under the other where
// there is not. Read aloud it is the same list.

import { ownLine } from '../debrief/own-line';
import { runName } from '../run-name';
import { quoted } from '../story/quoted';
import { conditionWords } from '../words/conditions';
import { MAP_WORDS } from '../words/map';
import { EndingPlaces } from './ending-places';
import { arrows } from './map-keys';
import { gateKey, type MapModel, type Station, type TakenPlace } from './map-model';
import type { MapSheet } from './map-sheet';
import { nameRows } from './name-rows';
import { namedOf } from './named-of';
import { onSheet } from './on-sheet';
import { wordsBelow } from './words-below';

interface PlacesProps {
  readonly model: MapModel;
  readonly sheet: MapSheet;
  readonly chosen: string | null;
  readonly choose: (key: string) => void;
  /** One under the other: the words of lines not taken have room, where everything was asked for. */
  readonly listed: boolean;
}

export function MapPlaces({ model, sheet, chosen, choose, listed }: PlacesProps) {
  const rows = nameRows(model.stations.map(({ at }) => at));
  const first = model.stations.flatMap(({ taken }) => taken)[0]?.key ?? model.endings[0]?.key;
  const stop = chosen ?? first;
  const all = model.stations.flatMap(({ taken }) => taken.map(({ at }) => at));
  return (
    <section class="map-lists" aria-label={MAP_WORDS.places} onKeyDown={arrows(choose)}>
      <ol class="stations">
        {model.stations.map((station) => (
          <li
            key={station.at.id}
            class={`station station--${rows.get(station.at.id)}`}
            style={onSheet(station.at, sheet)}
          >
            <h2 class={station.passed ? undefined : 'in-pencil'}>
              {station.name ? (
                onOneLine(capital(station.name))
              ) : (
                <span class="vh">{MAP_WORDS.unknownPlace}</span>
              )}
              {station.when ? <small>{station.when}</small> : null}
            </h2>
            {station.taken.length > 0 ? (
              <ol class="places">
                {station.taken.map((place) => (
                  <li key={place.key} style={onSheet(place.at, sheet)}>
                    <PlaceButton
                      place={place}
                      below={wordsBelow(place.at, all, sheet)}
                      chosen={chosen}
                      stop={stop}
                      choose={choose}
                    />
                  </li>
                ))}
              </ol>
            ) : null}
            {station.name && !station.passed ? (
              <GateButton station={station} chosen={chosen} stop={stop} choose={choose} />
            ) : null}
            <Untaken station={station} model={model} listed={listed} />
          </li>
        ))}
      </ol>
      <EndingPlaces model={model} sheet={sheet} chosen={chosen} stop={stop} choose={choose} />
    </section>
  );
}

interface GateProps extends Omit<ButtonProps, 'place' | 'below'> {
  readonly station: Station;
}

/** A decision that no run has come to, while everything is shown. */
function GateButton({ station, chosen, stop, choose }: GateProps) {
  const key = gateKey(station);
  return (
    <button
      type="button"
      data-place={key}
      class="gate-mark"
      aria-label={station.name ?? undefined}
      aria-pressed={key === chosen}
      tabIndex={key === stop ? 0 : -1}
      onClick={() => choose(key)}
    >
      <span class="q">{station.name}</span>
    </button>
  );
}

interface ButtonProps {
  readonly place: TakenPlace;
  /** Its line is written below it. */
  readonly below: boolean;
  readonly chosen: string | null;
  /** The place that the Tab key comes to. */
  readonly stop: string | undefined;
  readonly choose: (key: string) => void;
}

function PlaceButton({ place, below, chosen, stop, choose }: ButtonProps) {
  const { key, number, step, run, turned } = place;
  const line = ownLine(step.option);
  const note = turned ? MAP_WORDS.turned : number === null ? MAP_WORDS.saidThen(runName(run.record)) : '';
  return (
    <button
      type="button"
      data-place={key}
      class={`place-mark${number === null ? ' place-mark--other' : ''}${turned ? ' place-mark--turned' : ''}${below ? ' place-mark--below' : ''}`}
      aria-label={MAP_WORDS.placeName(number, line, note)}
      aria-pressed={key === chosen}
      tabIndex={key === stop ? 0 : -1}
      onClick={() => choose(key)}
    >
      <span class="dot">{number}</span>
      <span class="q">{line}</span>
      {note ? <span class="o">{note}</span> : null}
    </button>
  );
}

/** What lies untaken at a decision: how much of it, or its words where everything was asked for. */
function Untaken({
  station: { untaken, passed, taken },
  model,
  listed,
}: {
  readonly station: Station;
  readonly model: MapModel;
  readonly listed: boolean;
}) {
  if (!model.whole || !listed)
    return passed ? (
      <p class="more">
        {MAP_WORDS.more(untaken.length + Math.max(0, taken.length - 1), Math.max(0, taken.length - 1))}
      </p>
    ) : null;
  const named = namedOf(model);
  return untaken.length > 0 ? (
    <ul class="untaken">
      {untaken.map((line) => (
        <li key={line.id}>
          {line.turnsBack ? line.text : quotedIfSaid(line.text)}
          {line.when.length > 0 ? <small> {MAP_WORDS.only(conditionWords(line.when, named))}</small> : null}
        </li>
      ))}
    </ul>
  ) : null;
}

const quotedIfSaid = (text: string): string => (/^[a-z]/.test(text) ? quoted(text) : text);
/** A name is broken between its words and not inside of them. */
const onOneLine = (name: string): string => name.replaceAll('-', '‑');
const capital = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase());
