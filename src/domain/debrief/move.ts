// What kind of move an option was, in its context: for the ribbon, the loop and the words. Moves, never people.

import type { Option } from '../beat';

/** `open` said it and stayed; `reach` held on or asked again; `keep` kept it in or stepped away; `pause` noticed. */
export type Move = 'open' | 'reach' | 'keep' | 'mixed' | 'pause';

export function moveOf({ weights, notice }: Option): Move {
  if (notice) return 'pause';
  const { secure, anxious, avoidant } = weights;
  if (secure > anxious && secure > avoidant) return 'open';
  if (anxious > secure && anxious > avoidant) return 'reach';
  if (avoidant > secure && avoidant > anxious) return 'keep';
  return 'mixed';
}

/** In the words of the page. */
export const MOVE_WORDS: Readonly<Record<Move, string>> = {
  open: 'said it, and stayed',
  reach: 'reached, or asked again',
  keep: 'kept it in, or stepped away',
  mixed: 'some of both',
  pause: 'stopped to notice',
};
