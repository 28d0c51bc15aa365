// Finds a way on to a decision, for jumping there.

import type { Playthrough } from '../../domain/playthrough';
import { blind, play } from '../play';

/** Ways that are tried. */
const TRIES = 200;

/** Picks that lead on from where a play is to a decision; null where none of many ways came by. */
export function wayTo(playthrough: Playthrough, decision: string): readonly string[] | null {
  const { source, run, turns } = playthrough;
  const picks = turns.flatMap((turn) => turn.picked?.id ?? []);
  for (let seed = 0; seed < TRIES; seed++) {
    const other = blind(seed);
    const played = play(source, run.seed, (choosable, turn, before) =>
      turn.number < picks.length
        ? choosable.find((option) => option.id === picks[turn.number])
        : turn.decision?.name === decision
          ? undefined
          : other(choosable, turn, before),
    );
    if (played.at(-1)?.decision?.name === decision)
      return played.slice(picks.length + 1).flatMap((turn) => turn.picked?.id ?? []);
  }
  return null;
}
