// The lamp in the middle and the bench under it.

import type { Pen } from '../../draw/pen';
import type { ParkHour } from './hours';

const SEAT_Y = 556;
/** Where the feet of who sits there are, in picture units. */
export const GROUND_Y = 692;

/** Draws the lamp, exactly in the middle, behind the bench. */
export function drawLamp(pen: Pen, hour: ParkHour): void {
  pen.shape(
    [
      [634, 250],
      [646, 250],
      [649, 630],
      [631, 630],
    ],
    { fill: hour.post, ink: 2, round: 2 },
  );
  pen.rect(622, 620, 36, 15, { fill: hour.post, ink: 2 });
  pen.rect(626, 246, 28, 8, { fill: hour.post, ink: 1.6 });
  pen.ellipse(640, 216, 25, 30, { fill: hour.globe, ink: 2.4, wobble: 0.3 });
  pen.rect(624, 180, 32, 8, { fill: hour.post, ink: 1.6 });
  pen.ellipse(640, 174, 6, 7, { fill: hour.post, ink: 1.4 });
}

/** Draws the bench. */
export function drawBench(pen: Pen, hour: ParkHour): void {
  const [left, right, y] = [372, 908, SEAT_Y];
  pen.ellipse(640, GROUND_Y - 4, 320, 16, { fill: '#1d2b2f', ink: 0, opacity: 0.35 });
  for (const x of [left + 26, right - 38]) {
    const iron = { fill: hour.iron, ink: 2 };
    pen.shape(
      [
        [x, y - 98],
        [x + 11, y - 98],
        [x + 14, GROUND_Y - 12],
        [x - 3, GROUND_Y - 12],
      ],
      { ...iron, round: 3 },
    );
    pen.curve(
      [
        [x + 6, y + 70],
        [x + 16, y + 84],
        [x + 27, y + 72],
      ],
      4,
      { colour: hour.iron },
    );
    pen.shape(
      [
        [x - 18, y - 8],
        [x + 28, y - 8],
        [x + 28, y + 3],
        [x - 18, y + 3],
      ],
      { ...iron, round: 3 },
    );
    pen.shape(
      [
        [x + 16, y],
        [x + 26, y],
        [x + 33, GROUND_Y],
        [x + 21, GROUND_Y],
      ],
      iron,
    );
  }
  const under = { colour: '#5d3b2e', opacity: 0.5 } as const;
  hour.bench.forEach((fill, i) => {
    pen.rect(left, y - 96 + i * 28, right - left, 21, {
      fill,
      ink: 2.3,
      round: 4,
      shade: { ...under, by: [0, -5] },
    });
  });
  hour.seat.forEach((fill, i) => {
    const out = 12 + i * 6;
    pen.rect(left - out, y - 12 + i * 14, right - left + 2 * out, 13, {
      fill,
      ink: 2.3,
      round: 4,
      shade: { ...under, by: [0, -4] },
    });
  });
}
