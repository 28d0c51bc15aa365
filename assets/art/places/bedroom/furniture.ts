// The door, and the stool beside the bed with the lamp and the glasses.

import type { Pen } from '../../draw/pen';
import { halo } from '../things/lights';
import type { BedHour } from './hours';

/** Where the light of the lamp by the bed comes from. */
export const LAMP = { x: 258, y: 352 } as const;

/** Draws the door, ajar when the lamp is out. */
export function drawDoor(pen: Pen, hour: BedHour): void {
  pen.rect(8, 84, 164, 438, { fill: '#e3dac6', ink: 2.2, shade: { colour: '#b3a99c', by: [4, -4] } });
  pen.rect(22, 98, 136, 424, { fill: hour.lit ? '#3c3550' : '#ffd79a', ink: 2 });
  if (!hour.lit) pen.raw(halo(pen, 'hall', 150, 330, 150, '#ffd08a', 0.35));
  const near = hour.lit ? 158 : 132;
  pen.shape(
    [
      [22, 98],
      [near, hour.lit ? 98 : 90],
      [near, hour.lit ? 522 : 534],
      [22, 522],
    ],
    { fill: '#b9c3bd', ink: 2.4, shade: { colour: '#8d9a9c', by: [8, -4] } },
  );
  const panelWidth = near - 58;
  for (const [y, h] of [
    [118, 130],
    [340, 160],
  ])
    pen.rect(40, y, panelWidth, h, { fill: '#adb8b3', ink: 1.6, shade: { colour: '#8d9a9c', by: [-4, 4] } });
  pen.ellipse(near - 12, 304, 7, 7, { fill: '#c79c58', ink: 1.7 });
  // Four letters, cut out with safety scissors.
  ['#c9785a', '#d9a24a', '#4f7a80'].forEach((fill, i) => {
    pen.rect(46 + i * (panelWidth / 3.1), 264 + (i % 2) * 4, 22, 24, { fill, ink: 1.5, wobble: 2.4 });
  });
  if (!hour.lit)
    pen.raw(
      '<path d="M136 522L158 522L560 742H150Z" fill="#ffd79a" fill-opacity=".34" filter="url(#soft2)"/>',
    );
}

/** Draws the stool with the lamp and three glasses that have been drunk from. */
export function drawBedside(pen: Pen, hour: BedHour): void {
  pen.raw(
    '<ellipse cx="252" cy="580" rx="74" ry="8" fill="#24152a" fill-opacity=".35" filter="url(#soft2)"/>',
  );
  for (const [x, lean] of [
    [204, -6],
    [294, 6],
  ])
    pen.shape(
      [
        [x, 424],
        [x + 11, 424],
        [x + 11 + lean, 582],
        [x + lean, 582],
      ],
      { fill: '#a97a52', ink: 2, shade: { colour: '#7c563d', by: [3, 0] } },
    );
  pen.rect(186, 412, 138, 16, {
    fill: '#c3946a',
    ink: 2.2,
    round: 5,
    shade: { colour: '#8f6848', by: [0, -6] },
    light: { colour: '#e3b98a', by: [0, 4], opacity: 0.7 },
  });
  for (const x of [200, 218, 296]) drawGlass(pen, x, x === 218 ? 416 : 413);
  drawMushroom(pen, hour);
}

function drawGlass(pen: Pen, x: number, foot: number): void {
  pen.shape(
    [
      [x - 10, foot - 34],
      [x + 10, foot - 34],
      [x + 8, foot],
      [x - 8, foot],
    ],
    {
      fill: '#c9dbe0',
      ink: 1.6,
      opacity: 0.86,
      inside: `<rect x="${x - 12}" y="${foot - 8 - (x % 7)}" width="24" height="20" fill="#8fb4c6"/>`,
      light: { colour: '#f6fbfb', by: [-3, 0], opacity: 0.8 },
    },
  );
}

function drawMushroom(pen: Pen, { lamp, lit }: BedHour): void {
  const { x, y } = LAMP;
  if (lit) pen.raw(halo(pen, 'mushroom', x, y + 4, 130, '#ffd28a', 0.55));
  pen.shape(
    [
      [x - 13, y + 14],
      [x + 13, y + 14],
      [x + 19, y + 62],
      [x - 19, y + 62],
    ],
    { fill: '#efe3cd', ink: 2, round: 5, shade: { colour: '#c9b69a', by: [6, 0] } },
  );
  pen.shape(
    [
      [x - 50, y + 18],
      [x - 46, y - 14],
      [x - 24, y - 36],
      [x, y - 42],
      [x + 24, y - 36],
      [x + 46, y - 14],
      [x + 50, y + 18],
      [x, y + 24],
    ],
    { fill: lamp.cap, ink: 2.4, curve: true, shade: { colour: lamp.dark, by: [7, -5] } },
  );
  for (const [dx, dy, r] of [
    [-24, -8, 8],
    [4, -24, 9],
    [26, -4, 7],
    [0, 6, 5],
  ])
    pen.ellipse(x + dx, y + dy, r, r * 0.86, { fill: lamp.spot, ink: 1.2, inkOpacity: 0.5 });
}
