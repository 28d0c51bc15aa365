// The wall with its railings, the open gate, and what is tied to them.

import type { Point } from '../../draw/geometry';
import type { Pen } from '../../draw/pen';

const GREEN = '#3f6350';
const DARK = '#2a463f';
const [SEAT, FLOOR] = [530, 622];
/** The gate stands open here. */
const GATE = { left: 556, right: 724 } as const;

/** Draws wall, railings and gate. */
export function drawRailings(pen: Pen): void {
  for (const [from, to] of [
    [-60, GATE.left - 26],
    [GATE.right + 26, 1340],
  ]) {
    drawBars(pen, from, to);
    drawWall(pen, from, to);
  }
  for (const side of [-1, 1]) drawWing(pen, side);
  for (const x of [GATE.left - 40, GATE.right]) drawPost(pen, x);
  drawThings(pen);
}

function drawBars(pen: Pen, from: number, to: number): void {
  let bars = '';
  let tips = '';
  for (let x = from + 8; x < to; x += 25) {
    bars += `M${x} ${SEAT}V396`;
    tips += `M${x - 5} 398L${x} 380L${x + 5} 398Z`;
  }
  pen.raw(
    `<path d="${bars}" stroke="#22332f" stroke-width="7"/><path d="${bars}" stroke="${GREEN}" stroke-width="4.4"/><path d="${tips}" fill="${GREEN}" stroke="#22332f" stroke-width="1.4"/>`,
  );
  for (const y of [410, 502])
    pen.rect(from, y, to - from, 8, { fill: GREEN, ink: 1.6, shade: { colour: DARK, by: [0, -3] } });
}

function drawWall(pen: Pen, from: number, to: number): void {
  pen.rect(from, SEAT + 10, to - from, FLOOR - SEAT - 10, { fill: '#a0695b', ink: 2 });
  for (let row = 0; row < 4; row++) {
    for (let x = from - (row % 2) * 24; x < to; x += 48) {
      const left = Math.max(from, x);
      const width = Math.min(to, x + 45) - left;
      if (width > 4)
        pen.raw(
          `<rect x="${left}" y="${SEAT + 14 + row * 20}" width="${width}" height="17" fill="${['#a8705f', '#9a6254', '#b07a68'][Math.floor(pen.random() * 3)]}"/>`,
        );
    }
  }
  pen.rect(from, FLOOR - 16, to - from, 18, { fill: '#6d5560', ink: 0, opacity: 0.5 });
  pen.rect(from, SEAT - 4, to - from, 18, {
    fill: '#c3b6a6',
    ink: 2.2,
    shade: { colour: '#8f857f', by: [0, -7] },
    light: { colour: '#e6ddd0', by: [0, 4], opacity: 0.8 },
  });
}

/** One wing of the gate, swung back into the yard. */
function drawWing(pen: Pen, side: number): void {
  const x = side < 0 ? GATE.left : GATE.right;
  const at = (dx: number, y: number): Point => [x - side * dx, y];
  for (const y of [402, 494])
    pen.shape([at(0, y), at(46, y + 8), at(46, y + 15), at(0, y + 8)], { fill: GREEN, ink: 1.6 });
  for (let i = 1; i < 5; i++) {
    const dx = i * 10;
    pen.rect(at(dx, 0)[0] - 2, 394 + i * 2, 4.4, 150 - i * 2, { fill: GREEN, ink: 1.2 });
  }
  pen.rect(at(46, 0)[0] - 3, 396, 6, 150, { fill: DARK, ink: 1.4 });
}

function drawPost(pen: Pen, x: number): void {
  pen.rect(x, 356, 40, FLOOR - 352, {
    fill: '#a8705f',
    ink: 2.3,
    shade: { colour: '#7d5250', by: [9, 0] },
    inside: [...Array(11)]
      .map(
        (_, i) =>
          `<path d="M${x} ${376 + i * 24}h42M${x + (i % 2) * 20 + 10} ${376 + i * 24}v24" stroke="#8a5a50" stroke-width="1.6"/>`,
      )
      .join(''),
  });
  pen.rect(x - 6, 344, 52, 18, { fill: '#c3b6a6', ink: 2.2, shade: { colour: '#8f857f', by: [0, -7] } });
  pen.ellipse(x + 20, 332, 17, 15, { fill: '#c3b6a6', ink: 2, shade: { colour: '#8f857f', by: [5, -4] } });
}

/** A lost mitten on a spike, a poster for a fair, a painted board that cannot be read from here. */
function drawThings(pen: Pen): void {
  pen.shape(
    [
      [252, 402],
      [250, 384],
      [234, 380],
      [234, 370],
      [252, 368],
      [254, 352],
      [266, 344],
      [278, 354],
      [278, 402],
    ],
    { fill: '#c9584a', ink: 1.9, curve: true, shade: { colour: '#973a37', by: [4, -3] } },
  );
  pen.rect(250, 400, 28, 10, { fill: '#efe3cd', ink: 1.6, round: 3 });
  pen.rect(60, 418, 116, 74, {
    fill: '#f1e6cc',
    ink: 2,
    shadow: 4,
    inside:
      '<path d="M60 418h116v22H60z" fill="#4f7a80"/><path d="M72 452h60M72 464h86M72 476h44" stroke="#8d8194" stroke-width="4"/><circle cx="154" cy="474" r="11" fill="#d9a24a"/>',
  });
  pen.rect(1036, 416, 150, 60, {
    fill: '#2e5560',
    ink: 2.2,
    round: 5,
    shadow: 4,
    inside:
      '<path d="M1056 434h84M1056 448h110M1056 460h60" stroke="#efe3cd" stroke-width="5" stroke-linecap="round"/>',
  });
}
