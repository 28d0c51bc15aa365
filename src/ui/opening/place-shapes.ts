// From the state of the opening to what the sheet shows: where the shapes stand, how they lean, the thread between them.

import type { Opening, Spot } from '../../domain/opening';

/** Units of the drawing in one height of the sheet. */
export const HEIGHT = 720;
/** How large a shape is drawn: its 100 units in units of the drawing. */
export const SIZE = 1.15;

/** The transform of a shape; `lean` is how fast it goes sideways, heights a second. */
export function placed({ x, y }: Spot, lean: number, size = SIZE): string {
  const tilt = Math.max(-13, Math.min(13, lean * 26));
  return `translate(${(x * HEIGHT).toFixed(1)} ${(y * HEIGHT).toFixed(1)}) rotate(${tilt.toFixed(1)}) scale(${size})`;
}

/** The thread from one to the other: slack when they are near, drawn tight when they are far apart. */
export function thread({ you, other }: Pick<Opening, 'you' | 'other'>): string {
  const gap = Math.hypot(you.x - other.x, you.y - other.y);
  const slack = Math.max(0, 0.62 - gap) * 0.42;
  const at = ({ x, y }: Spot, down = 0) => `${(x * HEIGHT).toFixed(1)} ${((y + down) * HEIGHT).toFixed(1)}`;
  const middle = { x: (you.x + other.x) / 2, y: (you.y + other.y) / 2 };
  return `M${at(you, 0.02)}Q${at(middle, slack + 0.02)} ${at(other, 0.02)}`;
}
