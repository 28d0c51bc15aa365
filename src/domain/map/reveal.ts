// How much of the map is shown: one's own way first, then more with each ending, and all of it when it is asked for.

import { type RunWay, stretchesOf } from './run-way';
import { endingKey, type StoryMap, wayKey } from './story-map';

/** How something stands on the map: gone through, drawn in pencil without a name, in pencil with its name, or not there. */
export type Shown = 'passed' | 'outline' | 'named' | 'hidden';

export interface Reveal {
  readonly decision: (id: string) => Shown;
  readonly line: (id: string) => Shown;
  readonly ending: (id: string) => Shown;
  readonly way: (from: string, to: string) => Shown;
  /** May it be said what a way hangs on? Only once an ending has been come to, or everything was asked for. */
  readonly conditions: boolean;
  /** How many different endings have been come to. */
  readonly found: number;
}

/**
 * What the map shows.
 * @param ways of all kept runs of the story
 * @param whole everything was asked for
 */
export function revealOf(map: StoryMap, ways: readonly RunWay[], whole: boolean): Reveal {
  const stops = new Set(ways.flatMap((way) => way.stops));
  const gone = new Set(ways.flatMap(stretchesOf));
  const found = new Set(ways.flatMap(({ ending }) => ending ?? [])).size;
  const near = nearby(map, stops, found === map.endings.length ? Number.POSITIVE_INFINITY : found);
  const shown = (id: string, unfound: Shown): Shown => (stops.has(id) ? 'passed' : whole ? 'named' : unfound);
  return {
    decision: (id) => shown(id, near.has(id) ? 'outline' : 'hidden'),
    line: (id) => shown(id, near.has(id) ? 'outline' : 'hidden'),
    // A window in pencil says that there is an ending, and nothing of it.
    ending: (id) => shown(endingKey(id), found > 0 ? 'outline' : 'hidden'),
    way: (from, to) => {
      if (gone.has(wayKey(from, to))) return 'passed';
      if (whole) return 'named';
      return near.has(from) && (near.has(to) || (found > 0 && to.startsWith('ending:')))
        ? 'outline'
        : 'hidden';
    },
    conditions: whole || found > 0,
    found,
  };
}

/**
 * Places within some decisions of what was passed. At 0 these are the lines that lay open at the decisions passed; each
 * step more adds the decisions that known lines lead to, and the lines there.
 */
function nearby(map: StoryMap, stops: ReadonlySet<string>, steps: number): Set<string> {
  const near = new Set(stops);
  const decisions = new Set(map.decisions.map(({ id }) => id));
  const linesAt = (): void => {
    for (const { id, decision } of map.lines) if (near.has(decision)) near.add(id);
  };
  linesAt();
  for (let step = 0; step < steps; step++) {
    const before = near.size;
    for (const { from, to } of map.ways) if (near.has(from) && decisions.has(to)) near.add(to);
    linesAt();
    if (near.size === before) break;
  }
  return near;
}
