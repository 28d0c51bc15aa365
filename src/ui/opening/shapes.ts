// The two shapes in the pen's hand: an outline with a wash in it, and the pencil under it. One is 100 units high.

import { type Pen, pen } from '../ink/pen';
import type { Path, Point } from '../ink/pen-path';

/** What one shape is made of, as SVG paths around its middle. */
export interface Shape {
  readonly wash: Path;
  readonly outline: Path;
  /** A few strokes of hatching where no light falls. */
  readonly shade: Path;
  /** The shadow it stands on. */
  readonly ground: Path;
}

/** A stone that has been in a river for long: `tall` over `broad`, leaning a little at the top. */
function stone(broad: number, tall: number, lean: number): Point[] {
  return Array.from({ length: 40 }, (_, i): Point => {
    const a = (i / 40) * Math.PI * 2 - 2.1;
    const y = Math.sin(a);
    const wide = broad * (1 - 0.2 * -y * (y < 0 ? 1 : 0.2)) * (1 + 0.035 * Math.sin(3 * a + lean));
    return [Math.cos(a) * wide + lean * 6 * -y, y * tall];
  });
}

function shape(p: Pen, broad: number, tall: number, lean: number): Shape {
  const points = stone(broad, tall, lean);
  const [first = [0, 0]] = points;
  const wash = `M${[...points].map(([x, y]) => `${(x + 1.5).toFixed(1)} ${(y + 2).toFixed(1)}`).join('L')}Z`;
  const shade = [0, 1, 2, 3, 4]
    .map((k) => {
      const y = tall * (0.12 + 0.15 * k);
      const end = broad * Math.sqrt(Math.max(0, 1 - (y / tall) ** 2)) * 0.86;
      return p.line(end, y - 7, end - broad * (0.34 - 0.03 * k), y + 5, { w: 1.6, wobble: 0.8 });
    })
    .join('');
  const ground = [0, 1, 2]
    .map((k) =>
      p.line(-broad * (0.7 - 0.12 * k), tall + 3 + 5 * k, broad * (1.15 - 0.1 * k), tall + 2 + 5 * k, {
        w: 1.5,
        wobble: 1.2,
      }),
    )
    .join('');
  return {
    wash,
    outline: p.stroke([...points, first], { w: 3, wobble: 0.9, taper: 0.6, step: 7 }),
    shade,
    ground,
  };
}

/** Yours: round, low, a little broader than high. */
export const yourShape = (): Shape => shape(pen(31), 42, 40, 0.5);
/** The other: taller, and leaning the other way. */
export const otherShape = (): Shape => shape(pen(57), 36, 50, -0.6);
