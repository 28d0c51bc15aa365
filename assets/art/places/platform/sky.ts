// The night over the town, and the roofs with one lit window.

import type { Point } from '../../draw/geometry';
import type { Pen } from '../../draw/pen';

/** Draws the sky: rain clouds with the light of the town under them. */
export function drawSky(pen: Pen): void {
  pen.gradient('night', [
    [0, '#171d40'],
    [0.3, '#2b2f5c'],
    [0.5, '#55487a'],
    [0.62, '#8d6585'],
    [0.7, '#b98084'],
  ]);
  pen.raw('<rect x="-60" y="-40" width="1400" height="800" fill="url(#night)"/>');
  let stars = '';
  for (let i = 0; i < 26; i++) {
    const y = -10 + pen.random() * 190;
    stars += `<circle cx="${pen.random() * 1300}" cy="${y}" r="${0.7 + pen.random() * 0.8}" fill-opacity="${0.8 - y / 320}"/>`;
  }
  pen.raw(`<g fill="#fff4d6">${stars}</g>`);
  const clouds = [
    [180, 190, 1.5],
    [520, 140, 1.1],
    [900, 186, 1.6],
    [1230, 130, 1.2],
    [700, 262, 0.9],
    [340, 286, 0.8],
  ];
  for (const [x, y, size] of clouds) {
    pen.raw(
      `<g transform="translate(${x} ${y}) scale(${size} ${size * 0.62})" fill="#40406f" opacity=".55"><ellipse rx="120" ry="20"/><ellipse cx="-44" cy="-16" rx="52" ry="22"/><ellipse cx="30" cy="-22" rx="60" ry="28"/><ellipse cx="96" cy="-4" rx="46" ry="16"/></g>`,
    );
  }
}

interface House {
  readonly x: number;
  readonly w: number;
  readonly top: number;
  readonly ridge: number;
}

const ROW: readonly House[] = [
  { x: -50, w: 120, top: 318, ridge: 284 },
  { x: 66, w: 90, top: 326, ridge: 298 },
  { x: 150, w: 130, top: 306, ridge: 268 },
  { x: 276, w: 96, top: 322, ridge: 292 },
  { x: 368, w: 118, top: 298, ridge: 262 },
  { x: 482, w: 88, top: 312, ridge: 280 },
  { x: 566, w: 148, top: 276, ridge: 232 },
  { x: 710, w: 96, top: 302, ridge: 270 },
  { x: 802, w: 120, top: 290, ridge: 252 },
  { x: 918, w: 92, top: 308, ridge: 278 },
  { x: 1006, w: 126, top: 284, ridge: 244 },
  { x: 1128, w: 96, top: 306, ridge: 274 },
  { x: 1220, w: 130, top: 294, ridge: 256 },
];

/** Draws the roofs of the town; one window of the tall house in the middle is lit. */
export function drawTown(pen: Pen): void {
  // The hill behind, with a church on it.
  pen.shape(
    [
      [-60, 340],
      [120, 300],
      [360, 268],
      [640, 258],
      [900, 236],
      [1120, 214],
      [1340, 226],
      [1340, 480],
      [-60, 480],
    ],
    {
      fill: '#4d4672',
      ink: 0,
      curve: true,
    },
  );
  pen.raw('<path d="M1046 232v-44l16-52l16 52v8h58v48z" fill="#433e69"/>');
  for (const house of ROW) drawHouse(pen, house);
  pen.raw('<path d="M-60 380H1340V480H-60Z" fill="#25274a"/>');
  drawLitWindow(pen);
}

function drawHouse(pen: Pen, { x, w, top, ridge }: House): void {
  const walls: Point[] = [
    [x, 470],
    [x, top],
    [x + w, top],
    [x + w, 470],
  ];
  pen.shape(walls, { fill: '#2b2c52', ink: 0, wobble: 0.4 });
  const roof: Point[] = [
    [x - 6, top + 3],
    [x + w * 0.2, ridge],
    [x + w * 0.8, ridge],
    [x + w + 6, top + 3],
  ];
  pen.shape(roof, { fill: '#232447', ink: 0, light: { colour: '#5b5284', by: [0, 2.4], opacity: 0.8 } });
  const stack = x + w * (0.26 + pen.random() * 0.4);
  pen.rect(stack, ridge - 20, 16, 26, { fill: '#232447', ink: 0 });
  pen
    .rect(stack + 2, ridge - 27, 5, 8, { fill: '#2b2c52', ink: 0 })
    .rect(stack + 9, ridge - 27, 5, 8, { fill: '#2b2c52', ink: 0 });
  for (let i = 0; i < Math.floor(w / 34); i++) {
    pen.rect(x + 14 + i * 32, top + 22, 12, 17, { fill: '#3c3c66', ink: 0, wobble: 0.3 });
  }
}

/** Her kitchen: the only warm window in the town. */
function drawLitWindow(pen: Pen): void {
  pen.define(
    '<radialGradient id="window-glow"><stop offset="0" stop-color="#ffc873" stop-opacity=".75"/><stop offset=".35" stop-color="#ffae5a" stop-opacity=".28"/><stop offset="1" stop-color="#ff9a4a" stop-opacity="0"/></radialGradient>',
  );
  pen.raw('<circle cx="640" cy="310" r="84" fill="url(#window-glow)"/>');
  pen.rect(625, 294, 30, 30, { fill: '#ffd98f', ink: 0, wobble: 0.3 });
  pen.raw(
    '<path d="M625 294h8l-3 30h-5zM655 294h-8l3 30h5z" fill="#e08a52"/><path d="M639 294h2.4v30h-2.4zM625 307h30v2h-30z" fill="#8a5a3a"/>',
  );
}
