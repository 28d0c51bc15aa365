// Along the walls: the window, the shelves, the record player, the lamp.

import type { Pen } from '../../draw/pen';
import { halo } from '../things/lights';
import { books, framed, onFloor, plant, sash, stroke } from '../things/room';
import type { LivingHour } from './living-room';

/** The panes of the window. */
export const PANES = { x: 540, y: 84, w: 216, h: 222 } as const;
/** Where the lamp shines. */
export const LAMP = { x: 1096, y: 236 } as const;

/** Draws the window and its blind, half down. */
export function drawWindow(pen: Pen): void {
  sash(pen, PANES, '#e9dfcc', '#b9ab98');
  pen.rect(PANES.x, PANES.y, PANES.w, 46, {
    fill: '#c9b491',
    ink: 1.7,
    shade: { colour: '#a08a6c', by: [0, -7] },
  });
  for (const y of [96, 108, 119]) stroke(pen, PANES.x + 3, y, PANES.x + PANES.w - 3, y, 1.1, 0.35);
  stroke(pen, 648, 130, 648, 156, 1.6);
  plant(pen, 724, 306, 30, '#5f8a6a', '#c9785a');
}

/** Draws the shelves at the left: books by height, a gap, one photograph turned to the wall. */
export function drawShelves(pen: Pen): void {
  onFloor(pen, 142, 524, 140, 6);
  pen.rect(22, 92, 236, 430, { fill: '#8a5f46', ink: 2.3, shade: { colour: '#5f3f34', by: [6, -5] } });
  for (let row = 0; row < 4; row++) {
    const y = 104 + row * 102;
    pen.rect(34, y, 212, 92, { fill: '#5a3d38', ink: 1.7, shade: { colour: '#432c2c', by: [-6, 8] } });
    books(pen, 40, y + 92, row === 1 ? 96 : row === 2 ? 150 : 200, 74);
  }
  framed(pen, { x: 160, y: 246, w: 52, h: 48 }, '#c9a25a', '#6a5a58');
  plant(pen, 216, 400, 24, '#6d8f62', '#d9c3a0');
}

/** Draws the low cupboard with the record player, and a picture above it. */
export function drawDeck(pen: Pen): void {
  framed(
    pen,
    { x: 846, y: 120, w: 118, h: 88 },
    '#4b3a3c',
    '#dfd2b8',
    '<path d="M850 200V172q30-30 56-8t62-14v60z" fill="#4f7a80"/><circle cx="930" cy="146" r="12" fill="#d9785a"/>',
  );
  onFloor(pen, 1150, 524, 190, 6);
  pen.rect(1006, 400, 296, 122, { fill: '#9a6b4c', ink: 2.3, shade: { colour: '#6d4737', by: [6, -6] } });
  for (const x of [1018, 1162]) {
    pen.rect(x, 414, 130, 96, { fill: '#5e4038', ink: 1.6 });
    let spines = '';
    for (let i = 0; i < 19; i++)
      spines += `<path d="M${x + 6 + i * 6.4} 420v88" stroke="${['#c9785a', '#d9a24a', '#4f7a80', '#efe3cd', '#7a5170', '#2f2838'][(i * 7 + (x % 5)) % 6]}" stroke-width="4.6"/>`;
    pen.raw(spines);
  }
  pen.rect(1170, 366, 122, 34, {
    fill: '#3a3340',
    ink: 2,
    round: 4,
    shade: { colour: '#27222d', by: [0, -9] },
  });
  pen.ellipse(1222, 366, 44, 8, { fill: '#1f1b24', ink: 1.8 });
  pen.ellipse(1222, 366, 12, 2.6, { fill: '#c9785a', ink: 1 });
  stroke(pen, 1282, 352, 1250, 364, 3);
}

/** Draws the standing lamp. */
export function drawLamp(pen: Pen, { lamp }: LivingHour): void {
  const { x, y } = LAMP;
  onFloor(pen, x, 560, 44, 7);
  pen.rect(x - 4, y + 30, 8, 326, { fill: '#4a3a3c', ink: 1.8 });
  pen.ellipse(x, 558, 36, 8, { fill: '#4a3a3c', ink: 2 });
  pen.raw(halo(pen, 'lamp', x, y + 6, 230, '#ffcf85', lamp.halo));
  pen.shape(
    [
      [x - 36, y - 50],
      [x + 36, y - 50],
      [x + 62, y + 34],
      [x - 62, y + 34],
    ],
    {
      fill: lamp.shade,
      ink: 2.2,
      shade: { colour: '#b98545', by: [12, -4], opacity: 0.7 },
      light: { colour: lamp.bright, by: [-8, 6], opacity: 0.8 },
    },
  );
  pen.ellipse(x, y + 34, 60, 8, { fill: lamp.bright, ink: 1.6 });
}
