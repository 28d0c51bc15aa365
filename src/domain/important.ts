// Which lines ask to be heard alone: the place and the music step back while one of them stands there.

import type { Turn } from './beat';

/**
 * Whether the newest of `shown` lines of a turn is one: somebody's offer of repair, the last words before a hinge, or the
 * last words of the story.
 */
export function isImportant(turn: Turn, shown: number): boolean {
  const beat = turn.beats[shown - 1];
  if (!beat) return false;
  const last = shown === turn.beats.length;
  return beat.offer !== null || (last && (turn.ending !== null || turn.decision?.hinge === true));
}
