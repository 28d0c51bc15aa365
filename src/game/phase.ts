// How far a turn of a story has come.

import type { Turn } from '../domain/beat';

/** `stuck`: the story's own logic failed; the reader keeps the run and can go back one choice. */
export type Phase = 'telling' | 'choosing' | 'ended' | 'stuck';

/** The phase of a turn of which `shown` lines stand there. */
export function phaseOf(turn: Turn, shown: number): Phase {
  if (turn.problem !== null && shown >= turn.beats.length) return 'stuck';
  if (shown < turn.beats.length) return 'telling';
  return turn.decision ? 'choosing' : 'ended';
}
