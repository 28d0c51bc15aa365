// Hands as a bar: hatched in pencil for a first vote, filled and inked for a second. Told apart by their line, not by a colour.

import { pen } from '../ink/pen';
import type { Path } from '../ink/pen-path';

export interface VoteBarDrawing {
  readonly width: number;
  readonly height: number;
  readonly fill: Path;
  readonly lines: Path;
}

/** Length of the longest bar on a wide row, in the units of the drawing. */
export const LONG = 180;
const HIGH = { pencil: 10, ink: 13 } as const;

/**
 * @param hands from 0
 * @param most hands of the longest bar beside it
 * @param longest how long that bar is drawn: the shorter, the thicker a bar is where it is fitted to its column
 */
export function drawVoteBar(
  kind: 'pencil' | 'ink',
  hands: number,
  most: number,
  longest: number,
): VoteBarDrawing | null {
  if (hands <= 0 || most <= 0) return null;
  const [long, high] = [Math.max(4, (longest * hands) / most), HIGH[kind]];
  const ink = pen(hands * 7 + (kind === 'ink' ? 3 : 1));
  const [x, y, w, h] = [2, 2, long, high - 4];
  const box = ink.box(x, y, w, h, { w: kind === 'ink' ? 1.4 : 0.9, wobble: 0.35, over: 1.2, step: 12 });
  let hatching = '';
  if (kind === 'pencil')
    for (let at = x + 5; at < x + w - 1; at += 5)
      hatching += ink.line(at, y, at - 4, y + h, { w: 0.8, wobble: 0.2, taper: 0.5, step: 5 });
  return {
    width: longest + 4,
    height: high,
    fill: kind === 'ink' ? `M${x} ${y}h${w.toFixed(1)}v${h}h-${w.toFixed(1)}z` : '',
    lines: box + hatching,
  };
}
