// What stands on the map as it is shown: places by decision, each with what can be said of it, and the endings.

import type { Option } from '../../domain/beat';
import type { RibbonStep } from '../../domain/debrief/ribbon';
import { type Reveal, revealOf } from '../../domain/map/reveal';
import type { MapLine, MapPlace } from '../../domain/map/story-map';
import type { MappedRun, MapView } from '../../game/map-of-story';

/** A line that was taken: on the run that is drawn thick, or on another. */
export interface TakenPlace {
  readonly key: string;
  readonly at: MapLine;
  readonly run: MappedRun;
  readonly step: RibbonStep;
  /** Its number in the thick run; null on another. */
  readonly number: number | null;
  readonly turned: boolean;
}

/** A decision with what was taken there. */
export interface Station {
  readonly at: MapPlace;
  /** Null while it is not to be named. */
  readonly name: string | null;
  readonly when: string;
  readonly passed: boolean;
  readonly taken: readonly TakenPlace[];
  /** Lines nobody has taken yet; with their words where everything was asked for. */
  readonly untaken: readonly MapLine[];
}

export interface EndingPlace {
  readonly key: string;
  readonly at: MapPlace;
  /** Null while it is not to be named. */
  readonly title: string | null;
  readonly found: boolean;
  /** Runs that came to it. */
  readonly runs: readonly MappedRun[];
}

export interface MapModel {
  readonly view: MapView;
  readonly reveal: Reveal;
  readonly whole: boolean;
  readonly current: MappedRun | null;
  readonly others: readonly MappedRun[];
  readonly stations: readonly Station[];
  readonly endings: readonly EndingPlace[];
}

/**
 * @param runId the run to be drawn thick; the latest where it is null or not among the kept ones
 * @param whole everything was asked for
 */
export function modelOf(view: MapView, runId: string | null, whole: boolean): MapModel {
  const { map, runs, endings } = view;
  const current = runs.find(({ record }) => record.id === runId) ?? runs[0] ?? null;
  const others = runs.filter((run) => run !== current);
  const reveal = revealOf(
    map,
    runs.map(({ way }) => way),
    whole,
  );
  const stations = map.decisions.flatMap((at): Station[] => {
    const shown = reveal.decision(at.id);
    if (shown === 'hidden') return [];
    const card = view.card.decisions[at.id];
    const here = map.lines.filter(({ decision, id }) => decision === at.id && reveal.line(id) !== 'hidden');
    const taken = here.flatMap((line) => takenAt(line, current, others) ?? []);
    return [
      {
        at,
        name: shown === 'outline' ? null : (card?.name ?? at.id),
        when: shown === 'outline' ? '' : (card?.when ?? ''),
        passed: shown === 'passed',
        taken: taken.sort((a, b) => (a.number ?? 99) - (b.number ?? 99)),
        untaken: here.filter((line) => !taken.some((each) => each.at === line)),
      },
    ];
  });
  return {
    view,
    reveal,
    whole,
    current,
    others,
    stations,
    endings: map.endings.flatMap((at): EndingPlace[] => {
      const shown = reveal.ending(at.id);
      if (shown === 'hidden') return [];
      const came = runs.filter(({ way }) => way.ending === at.id);
      const title = shown === 'outline' ? null : (endings[at.id]?.title ?? at.id);
      return [{ key: `ending:${at.id}`, at, title, found: shown === 'passed', runs: came }];
    }),
  };
}

function takenAt(
  line: MapLine,
  current: MappedRun | null,
  others: readonly MappedRun[],
): TakenPlace | undefined {
  for (const run of current ? [current, ...others] : others) {
    const index = run.steps.findLastIndex(({ option }) => option.id === line.id);
    const step = run.steps[index];
    if (step) {
      const number = run === current ? index + 1 : null;
      return { key: line.id, at: line, run, step, number, turned: run === current && run.turned === index };
    }
  }
  return undefined;
}

/** Key of a decision as a place of its own. */
export const gateKey = ({ at }: Station): string => `at:${at.id}`;

/** The options that any of the runs took, by id, for their words. */
export const takenOptions = ({ stations }: MapModel): ReadonlyMap<string, Option> =>
  new Map(stations.flatMap(({ taken }) => taken.map(({ step }) => [step.option.id, step.option] as const)));

/** The place that is shown first: where the run turned, else where it last was. */
export function firstPlace({ stations }: MapModel): string | null {
  const own = stations.flatMap(({ taken }) => taken).filter(({ number }) => number !== null);
  const last = [...own].sort((a, b) => (a.number ?? 0) - (b.number ?? 0)).at(-1);
  return (own.find(({ turned }) => turned) ?? last)?.key ?? null;
}
