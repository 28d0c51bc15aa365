// What else lay open at a place: lines taken another time, in their words, and lines not taken yet, as scribbles.

import { ownLine } from '../debrief/own-line';
import { runName } from '../run-name';
import { conditionWords } from '../words/conditions';
import { MAP_WORDS } from '../words/map';
import type { MapModel, Station, TakenPlace } from './map-model';
import { namedOf } from './named-of';

interface AlsoProps {
  readonly station: Station;
  readonly place: TakenPlace;
  readonly model: MapModel;
  /** Unfolded at first: where there is room. */
  readonly open: boolean;
}

export function AlsoThere({ station, place, model, open }: AlsoProps) {
  const named = namedOf(model);
  const others = station.taken.filter((each) => each !== place);
  const when = (line: Station['untaken'][number]): string =>
    model.reveal.conditions && line.when.length > 0 ? MAP_WORDS.only(conditionWords(line.when, named)) : '';
  const leads = model.reveal.conditions ? leadsTo(place, model) : [];
  if (others.length + station.untaken.length + leads.length === 0) return <div />;
  return (
    <details class="strip-also" open={open}>
      <summary>{MAP_WORDS.alsoThere}</summary>
      <ul>
        {others.map(({ key, step, run, number }) => (
          <li key={key}>
            {ownLine(step.option)}{' '}
            <small class="soft">
              {number === null ? MAP_WORDS.saidThen(runName(run.record)) : MAP_WORDS.thisRunShort}
            </small>
          </li>
        ))}
        {station.untaken.map((line) => (
          <li key={line.id} class="in-pencil">
            {model.whole ? (
              line.text
            ) : (
              <>
                <span class="vh">{MAP_WORDS.unsaid}</span>
                <span class="scribble" aria-hidden="true" />
              </>
            )}{' '}
            <small>{when(line)}</small>
          </li>
        ))}
      </ul>
      {leads.map((words) => (
        <p key={words} class="small soft">
          {words}
        </p>
      ))}
    </details>
  );
}

/** Where the line itself may lead, if it leads to more than one place. */
function leadsTo({ at }: TakenPlace, model: MapModel): string[] {
  const named = namedOf(model);
  const ways = model.view.map.ways.filter((way) => way.from === at.id && way.when.length > 0);
  return ways.map(({ to, when }) => {
    const ending = to.startsWith('ending:') ? model.endings.find(({ key }) => key === to) : undefined;
    const where = to.startsWith('ending:')
      ? ending?.title
        ? `“${ending.title}”`
        : MAP_WORDS.anEnding
      : (named.decision(to) ?? MAP_WORDS.elsewhere);
    return MAP_WORDS.goes(where, conditionWords(when, named));
  });
}
