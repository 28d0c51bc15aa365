// The settle under the window, and the pan that stands on it under the drip.

import type { Pen } from '../../draw/pen';

const [LEFT, RIGHT, SEAT, FLOOR] = [270, 1010, 530, 668];
const WOOD = { fill: '#7d573f', ink: 2.2, shade: { colour: '#553a2f', by: [4, -4] as const } };

/** Draws an old pew out of a chapel, with two cushions. */
export function drawSettle(pen: Pen): void {
  pen.raw(
    `<ellipse cx="640" cy="${FLOOR - 4}" rx="400" ry="11" fill="#24121f" fill-opacity=".4" filter="url(#soft2)"/>`,
  );
  pen.rect(LEFT + 10, SEAT - 126, RIGHT - LEFT - 20, 118, { ...WOOD, fill: '#704d39' });
  for (let x = LEFT + 46; x < RIGHT - 30; x += 46)
    pen.line(
      [
        [x, SEAT - 108],
        [x, SEAT - 14],
      ],
      1.5,
      { opacity: 0.45 },
    );
  pen.rect(LEFT, SEAT - 138, RIGHT - LEFT, 16, {
    ...WOOD,
    fill: '#96694b',
    light: { colour: '#bd8f66', by: [0, 4], opacity: 0.7 },
    round: 5,
  });
  pen.rect(LEFT + 14, SEAT + 8, RIGHT - LEFT - 28, 44, { ...WOOD, fill: '#5f4233', ink: 1.8 });
  for (const x of [LEFT, RIGHT - 26]) {
    pen.shape(
      [
        [x, SEAT - 70],
        [x + 26, SEAT - 70],
        [x + 26, FLOOR],
        [x, FLOOR],
      ],
      { ...WOOD, round: 6 },
    );
  }
  pen.rect(LEFT - 4, SEAT - 4, RIGHT - LEFT + 8, 15, {
    ...WOOD,
    fill: '#9d7050',
    round: 4,
    light: { colour: '#c3936b', by: [0, 4], opacity: 0.7 },
  });
  cushion(pen, 312, '#a9584a', '#7b3b3c');
  cushion(pen, 838, '#4f6f78', '#38525e');
  drawPan(pen);
}

function cushion(pen: Pen, x: number, fill: string, dark: string): void {
  pen.rect(x, SEAT - 76, 116, 70, {
    fill,
    ink: 2,
    round: 18,
    shade: { colour: dark, by: [9, -7] },
    inside: `<path d="M${x} ${SEAT - 50}h120M${x} ${SEAT - 34}h120" stroke="#efe3cd" stroke-opacity=".35" stroke-width="4"/>`,
  });
}

/** The big pan, half full; what has missed it shines on the wood. */
function drawPan(pen: Pen): void {
  const top = SEAT - 58;
  pen.raw(
    `<ellipse cx="640" cy="${SEAT + 1}" rx="96" ry="6" fill="#dfe8f2" fill-opacity=".35"/><ellipse cx="640" cy="${SEAT - 2}" rx="66" ry="7" fill="#24121f" fill-opacity=".5" filter="url(#soft1)"/>`,
  );
  pen.shape(
    [
      [580, top],
      [700, top],
      [692, SEAT - 3],
      [588, SEAT - 3],
    ],
    {
      fill: '#a7b0b4',
      ink: 2.4,
      round: 9,
      shade: { colour: '#737d88', by: [16, -5] },
      light: { colour: '#dde4e3', by: [-7, 0], opacity: 0.7 },
    },
  );
  for (const x of [572, 694]) pen.rect(x, top + 12, 14, 10, { fill: '#59596a', ink: 1.8, round: 4 });
  pen.ellipse(640, top, 60, 12, { fill: '#8d98a2', ink: 2.2 });
  pen.ellipse(640, top + 3, 52, 8.5, {
    fill: '#6f8fa8',
    ink: 1.2,
    light: { colour: '#b9d3e4', by: [0, 3], opacity: 0.7 },
  });
  pen.ellipse(640, top + 3, 24, 4, { fill: 'none', ink: 1.4, inkColour: '#e9f3fa' });
  pen.ellipse(640, top + 3, 9, 1.8, { fill: 'none', ink: 1.3, inkColour: '#ffffff' });
  let splash = '';
  for (const [dx, dy, r] of [
    [-13, -11, 2],
    [12, -15, 2.3],
    [-4, -20, 1.7],
    [20, -6, 1.6],
  ])
    splash += `<circle cx="${640 + dx}" cy="${top + dy}" r="${r}"/>`;
  pen.raw(`<g fill="#dfeef6">${splash}</g>`);
}

/** The drops between the ceiling and the pan. */
export function drawDrip(pen: Pen): void {
  for (const [y, size] of [
    [64, 7],
    [178, 8],
    [330, 9],
    [428, 9.5],
  ]) {
    pen.shape(
      [
        [640, y - size * 1.7],
        [640 + size * 0.72, y],
        [640 + size * 0.6, y + size * 0.72],
        [640, y + size],
        [640 - size * 0.6, y + size * 0.72],
        [640 - size * 0.72, y],
      ],
      { fill: '#b9d6e6', ink: 1.5, curve: true, light: { colour: '#f4fbff', by: [-2, 1], opacity: 0.9 } },
    );
  }
}
