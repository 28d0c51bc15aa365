// The hall of the flat: paper above, boards below, a runner on the floor, the clock.

import type { Pen } from '../../draw/pen';

/** Draws walls and floor. */
export function drawWalls(pen: Pen): void {
  pen.gradient('ochre', [
    [0, '#b08d6a'],
    [1, '#c3a27a'],
  ]);
  pen.raw('<rect x="-60" y="-40" width="1400" height="570" fill="url(#ochre)"/>');
  let stripes = '';
  for (let x = -52; x < 1340; x += 46) stripes += `<rect x="${x}" y="-40" width="17" height="420"/>`;
  pen.raw(`<g fill="#cfae86" fill-opacity=".4">${stripes}</g>`);
  pen.rect(-60, 380, 1400, 130, { fill: '#7d8f8a', ink: 1.6, skip: [1, 3] });
  for (let x = -40; x < 1340; x += 96)
    pen.rect(x, 400, 80, 92, { fill: '#748681', ink: 1.5, shade: { colour: '#5d6f6d', by: [-4, 4] } });
  pen.rect(-60, 370, 1400, 15, {
    fill: '#d3c8b0',
    ink: 1.8,
    skip: [1, 3],
    shade: { colour: '#a0957f', by: [0, -5] },
  });
  pen.rect(-60, 500, 1400, 22, {
    fill: '#c9bea6',
    ink: 1.8,
    skip: [1, 3],
    shade: { colour: '#9a8f7c', by: [0, -7] },
  });
  pen.rect(-60, 20, 1400, 12, { fill: '#d3c8b0', ink: 1.6, skip: [1, 3] });
  drawFloor(pen);
}

function drawFloor(pen: Pen): void {
  pen.rect(-60, 520, 1400, 260, { fill: '#8a5f48', ink: 0 });
  const rows = [520, 546, 582, 632, 700, 780];
  rows.slice(0, -1).forEach((y, i) => {
    pen.line(
      [
        [-60, y],
        [1340, y],
      ],
      i ? 1.7 : 2.4,
      { opacity: i ? 0.4 : 0.9 },
    );
    for (let k = -5; k < 7; k++) {
      const x = 640 + (k + (i % 2) / 2) * (200 + i * 36) + pen.random() * 50;
      pen.line(
        [
          [x, y],
          [x + (x - 640) * 0.07, rows[i + 1]],
        ],
        1.4,
        { opacity: 0.36 },
      );
    }
  });
  let zig = '';
  for (let x = -80; x < 1380; x += 60) zig += `M${x} 634l30-20l30 20M${x} 690l30-24l30 24`;
  pen.shape(
    [
      [-80, 596],
      [1360, 596],
      [1380, 720],
      [-100, 720],
    ],
    {
      fill: '#8a4a4c',
      ink: 2,
      inside: `<path d="M-100 608H1380M-100 706H1380" stroke="#d9a884" stroke-width="4"/><path d="${zig}" fill="none" stroke="#b9705c" stroke-width="7"/>`,
    },
  );
}

/** The clock: ten to nine, long past bedtime. */
export function drawClock(pen: Pen): void {
  const [x, y] = [640, 128];
  pen.ellipse(x, y, 54, 54, {
    fill: '#6b4433',
    ink: 2.6,
    wobble: 0.4,
    shadow: 8,
    shade: { colour: '#4b302a', by: [7, -6] },
    light: { colour: '#a06b4a', by: [-5, 5], opacity: 0.8 },
  });
  pen.ellipse(x, y, 42, 42, { fill: '#f1e6cc', ink: 1.9, wobble: 0.3 });
  let marks = '';
  for (let i = 0; i < 12; i++) {
    const a = (i / 12) * Math.PI * 2;
    const long = i % 3 === 0 ? 9 : 5;
    marks += `M${x + Math.sin(a) * 37} ${y - Math.cos(a) * 37}L${x + Math.sin(a) * (37 - long)} ${y - Math.cos(a) * (37 - long)}`;
  }
  pen.raw(`<path d="${marks}" stroke="#33263a" stroke-width="2.6" stroke-linecap="round"/>`);
  for (const [turn, length, width] of [
    [265, 20, 5],
    [300, 31, 3.4],
  ]) {
    const a = (turn * Math.PI) / 180;
    pen.raw(
      `<path d="M${x} ${y}L${x + Math.sin(a) * length} ${y - Math.cos(a) * length}" stroke="#33263a" stroke-width="${width}" stroke-linecap="round"/>`,
    );
  }
  pen.ellipse(x, y, 4, 4, { fill: '#c9785a', ink: 1.4 });
}

/** Pictures that hang too straight: a boy on shoulders, a boat, a man at the sea. */
export function drawPictures(pen: Pen): void {
  frame(pen, 334, 88, 62, 76, '#8fa9b0');
  pen.raw(
    '<g transform="translate(-58 -4)"><path d="M398 162q24-22 50-6v6z" fill="#6f8a6a"/><circle cx="422" cy="122" r="6.5" fill="#6b4028"/><path d="M414 160v-22q8-10 17 0v22z" fill="#4f5f86"/><circle cx="423" cy="108" r="5" fill="#7a4a30"/><path d="M417 122v-8q6-5 12 0v8z" fill="#d9a24a"/></g>',
  );
  frame(pen, 340, 182, 54, 46, '#cbb98c');
  pen.raw('<path d="M346 214h42l-8 9h-26z" fill="#c9584a"/><path d="M367 212v-20l13 17z" fill="#efe3cd"/>');
}

function frame(pen: Pen, x: number, y: number, w: number, h: number, fill: string): void {
  pen.rect(x, y, w, h, { fill: '#5f4236', ink: 2, shadow: 4 });
  pen.rect(x + 6, y + 6, w - 12, h - 12, { fill, ink: 1.4 });
}
