// Votes drawn: the first in pencil, hatched; the second in ink, filled. On the desk, tallies of five strokes.

import { pen } from '../ink/pen';
import type { Path } from '../ink/pen-path';

export interface VoteBar {
  readonly width: number;
  readonly height: number;
  readonly fill: Path;
  readonly texture: Path;
  readonly outline: Path;
}

const WIDTH = 460;
const HEIGHT = 26;
const X = 4;
const Y = 4;
const HIGH = HEIGHT - 8;

/** @param share of the longest bar, 0 to 1 */
export function drawVoteBar(share: number, kind: 'pencil' | 'ink'): VoteBar {
  const ink = pen(Math.round(share * 97) + (kind === 'ink' ? 500 : 3));
  const long = Math.max(3, (WIDTH - 8) * share);
  const heavy = kind === 'ink';
  return {
    width: WIDTH,
    height: HEIGHT,
    fill: `M${X} ${Y}h${long.toFixed(1)}v${HIGH}h-${long.toFixed(1)}z`,
    texture: heavy ? '' : hatch(long),
    outline: ink.box(X, Y, long, HIGH, { w: heavy ? 2.4 : 1.4, wobble: 0.6, over: 3, step: 12 }),
  };
}

function hatch(long: number): Path {
  const ink = pen(7);
  let path = '';
  for (let x = X + 9; x < X + long - 4; x += 10)
    path += ink.line(x + 3, Y + 3, x - 3, Y + HIGH - 3, { w: 1.4, wobble: 0.3, taper: 0.6, step: 8 });
  return path;
}

/** A group of one to five strokes; the fifth goes across. Drawn once. */
export const TALLIES: readonly Path[] = [1, 2, 3, 4, 5].map((strokes) => {
  const ink = pen(40 + strokes);
  let path = '';
  for (let i = 0; i < Math.min(4, strokes); i++)
    path += ink.line(4 + i * 6, 3, 3 + i * 6, 21, { w: 1.9, wobble: 0.5, taper: 0.5, step: 6 });
  if (strokes === 5) path += ink.line(-1, 18, 26, 6, { w: 1.9, wobble: 0.4, taper: 0.5, step: 8 });
  return path;
});
