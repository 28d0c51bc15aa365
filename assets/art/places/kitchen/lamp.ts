// The lamp over the table.

import type { Pen } from '../../draw/pen';
import type { KitchenHour } from './hours';

/** Draws the pendant lamp. */
export function drawPendant(pen: Pen, { pendant }: KitchenHour): void {
  pen.line(
    [
      [640, -40],
      [640, 58],
    ],
    3,
  );
  pen.shape(
    [
      [618, 58],
      [662, 58],
      [716, 122],
      [564, 122],
    ],
    {
      fill: pendant.shade,
      ink: 2.6,
      round: 8,
      shade: { colour: pendant.dark, by: [12, -3] },
      light: { colour: pendant.light, by: [-5, 3] },
    },
  );
  pen.ellipse(640, 122, 75, 9, { fill: pendant.bulb, ink: 1.6 });
}
