// What the screen and the paper show of the first evening, in the debrief of an other side: whose lines, and which of them.

import type { Moments } from '../../domain/moments';
import type { Side } from '../../domain/other-side';
import type { Given } from '../../domain/run';
import type { DebriefView } from '../../game/debrief-of-run';
import { usePage } from '../page-parts';
import { useFetched } from '../shell/use-fetched';
import { OTHER_SIDE as W } from '../words/other-side';
import { nameOfYou } from '../you-of';
import { twoOf } from './debrief-context';

export interface FirstEvening {
  readonly side: Side;
  /** Of the story of the first evening. */
  readonly moments: Moments;
  /** Ids of the lines that were met, in the order of the evening. */
  readonly lines: readonly string[];
  /** Whose lines they were. */
  readonly lead: string;
}

/** The first evening of a run; null for a story that is no other side, and until what is said of the lines has come. */
export function useFirstEvening(view: DebriefView): FirstEvening | null {
  const { game } = usePage();
  const { side } = view.play.source;
  const first = side ? game.entry(side.of) : null;
  const moments = useFetched(async () => (first ? await first.loadMoments() : null), [first?.id]);
  if (!side || !first || !moments) return null;
  const { given } = view.record;
  const own = Object.keys(given).length > 0;
  const lead = own ? W.lead : W.leadTypical;
  return {
    side,
    moments,
    // Where nothing was handed over, the story holds an evening itself.
    lines: linesMet(side, own ? given : side.typical),
    lead: lead(nameOfYou(first), twoOf(view).you.name),
  };
}

const linesMet = (side: Side, given: Given): string[] =>
  Object.keys(side.given).flatMap((name) => given[name] || []);

/** Some of the lines from all over the evening: not the first, which is how the two met. */
export function spread(lines: readonly string[], count: number): string[] {
  const evening = lines.slice(1);
  const step = (evening.length - 1) / (count - 1);
  const places = Array.from({ length: count }, (_, i) => evening[Math.round(i * step)]);
  return [...new Set(places)].filter((id) => id !== undefined);
}
