// The room of the café: walls, floor, the wide window, the lamps.

import type { Pen } from '../../draw/pen';
import { halo } from '../things/lights';
import type { CafeHour } from './hours';

/** The panes of the window: the wall is open there. */
export const PANES = { x: 286, y: 76, w: 708, h: 262 } as const;

/** Draws walls and floor. */
export function drawRoom(pen: Pen): void {
  const { x, y, w, h } = PANES;
  pen.gradient('cream', [
    [0, '#e3cfa6'],
    [1, '#d6bd92'],
  ]);
  pen.raw(
    `<path d="M-60 -40H1340V540H-60ZM${x} ${y}V${y + h}H${x + w}V${y}Z" fill-rule="evenodd" fill="url(#cream)"/>`,
  );
  pen.rect(-60, 360, 1400, 152, { fill: '#5f8078', ink: 1.8, skip: [1, 3] });
  for (let k = -1; k < 28; k++)
    pen.line(
      [
        [k * 50, 372],
        [k * 50, 506],
      ],
      1.4,
      { opacity: 0.35 },
    );
  pen.rect(-60, 350, 1400, 14, {
    fill: '#7d573f',
    ink: 1.8,
    skip: [1, 3],
    shade: { colour: '#59402f', by: [0, -5] },
  });
  pen.rect(-60, 502, 1400, 20, { fill: '#4a6660', ink: 1.7, skip: [1, 3] });
  drawFloor(pen);
}

function drawFloor(pen: Pen): void {
  pen.rect(-60, 520, 1400, 260, { fill: '#cbb799', ink: 0 });
  const rows = [520, 540, 568, 606, 656, 724, 800];
  rows.slice(0, -1).forEach((y, i) => {
    const below = rows[i + 1];
    const spread = (at: number) => 0.6 + (at - 520) / 300;
    let tiles = '';
    for (let k = -15; k < 15; k++) {
      if ((k + i) % 2) continue;
      const edge = (j: number, at: number) => `${(640 + j * 78 * spread(at)).toFixed(1)} ${at}`;
      tiles += `M${edge(k, y)}L${edge(k + 1, y)}L${edge(k + 1, below)}L${edge(k, below)}Z`;
    }
    pen.raw(`<path d="${tiles}" fill="#9a7a66"/>`);
    pen.line(
      [
        [-60, y],
        [1340, y],
      ],
      i ? 1.2 : 2.4,
      { opacity: i ? 0.3 : 0.9 },
    );
  });
}

/** Draws the frame of the window, the gilt cup on the glass, the plants above. */
export function drawWindow(pen: Pen): void {
  const { x, y, w, h } = PANES;
  const wood = { fill: '#3f6350', ink: 2.2, shade: { colour: '#2a463f', by: [4, -4] as const } };
  pen.rect(x - 18, y - 18, w + 36, 18, wood);
  pen.rect(x - 18, y, 18, h, wood).rect(x + w, y, 18, h, wood);
  pen.rect(x, y + 54, w, 8, { ...wood, ink: 1.6 });
  for (const at of [x + w / 3, x + (w * 2) / 3]) pen.rect(at - 4, y, 8, 56, { ...wood, ink: 1.5 });
  pen.rect(x + w / 2 - 5, y + 60, 10, h - 60, { ...wood, ink: 1.6 });
  pen.rect(x - 30, y + h, w + 60, 16, { ...wood, fill: '#7d573f', shadow: 5 });
  pen.raw(
    '<g fill="none" stroke="#e9c46a" stroke-width="4" stroke-linecap="round" stroke-opacity=".9"><path d="M352 176h46q0 34-23 34t-23-34zM398 182q16-2 14 12t-20 8M344 218h62M362 164q-6-8 0-15M376 164q-6-8 0-15M388 164q-6-8 0-15"/><path d="M332 236q44 14 88 0" stroke-width="2.6"/></g>',
  );
}

/** Draws three enamel lamps over the bench. */
export function drawLamps(pen: Pen, hour: CafeHour): void {
  for (const x of [250, 640, 1030]) {
    pen.line(
      [
        [x, -40],
        [x, 26],
      ],
      3,
    );
    if (hour.wet) pen.raw(halo(pen, `lamp-${x}`, x, 60, 150, '#ffd48a', 0.55));
    pen.shape(
      [
        [x - 12, 22],
        [x + 12, 22],
        [x + 20, 36],
        [x + 48, 58],
        [x - 48, 58],
        [x - 20, 36],
      ],
      {
        fill: hour.lamp.shade,
        ink: 2.3,
        round: 6,
        shade: { colour: hour.lamp.dark, by: [8, -2] },
        light: { colour: '#86aca8', by: [-4, 3] },
      },
    );
    pen.ellipse(x, 59, 45, 6, { fill: hour.lamp.bulb, ink: 1.5 });
  }
}
