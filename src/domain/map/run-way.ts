// A run on the map: the places it went through and the stretches between them, in order.

import type { Turn } from '../beat';
import { endingKey, wayKey } from './story-map';

export interface RunWay {
  /** Decisions, options and `endingKey` of the ending it came to, in the order they were passed. */
  readonly stops: readonly string[];
  readonly ending: string | null;
}

/**
 * The way of a run.
 * @param turns from the first to wherever it has come to
 */
export function wayOf(turns: readonly Turn[]): RunWay {
  const stops = turns.flatMap((turn) => [
    ...(turn.picked ? [turn.picked.id] : []),
    ...(turn.decision ? [turn.decision.name] : []),
    ...(turn.ending ? [endingKey(turn.ending)] : []),
  ]);
  return { stops, ending: turns.at(-1)?.ending ?? null };
}

/** Keys of the stretches of a run. */
export const stretchesOf = ({ stops }: RunWay): string[] =>
  stops.slice(1).map((to, i) => wayKey(stops[i] as string, to));
