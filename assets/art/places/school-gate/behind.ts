// The grey sky, the school, bare trees and the yard.

import type { Pen } from '../../draw/pen';

/** Draws the sky: a lid of cloud with one lighter seam. */
export function drawSky(pen: Pen): void {
  pen.gradient('grey', [
    [0, '#9aa3b4'],
    [0.3, '#b9bcc6'],
    [0.52, '#e3d9cf'],
    [1, '#d9d2cc'],
  ]);
  pen.raw('<rect x="-60" y="-40" width="1400" height="800" fill="url(#grey)"/>');
  let clouds = '';
  for (const [x, y, s] of [
    [140, 60, 1.9],
    [470, 26, 1.5],
    [860, 52, 2],
    [1200, 24, 1.7],
    [660, 118, 1.2],
    [300, 140, 1.1],
    [1080, 132, 1.3],
  ])
    clouds += `<g transform="translate(${x} ${y}) scale(${s} ${s * 0.6})"><ellipse rx="130" ry="24"/><ellipse cx="-50" cy="-14" rx="60" ry="26"/><ellipse cx="44" cy="-18" rx="70" ry="30"/></g>`;
  pen.raw(`<g fill="#8b95a9" fill-opacity=".34">${clouds}</g>`);
}

/** Draws the school across the yard. */
export function drawSchool(pen: Pen): void {
  const brick = '#a87a6c';
  const windows = (x: number, y: number, count: number) => {
    for (let i = 0; i < count; i++) {
      const lit = (i + Math.round(x)) % 3 !== 0;
      pen.rect(x + i * 52, y, 32, 58, { fill: lit ? '#ffdf9c' : '#8796a6', ink: 1.3 });
      pen.raw(
        `<path d="M${x + i * 52 + 16} ${y}v58M${x + i * 52} ${y + 22}h32" stroke="#e9e2d3" stroke-width="3"/>`,
      );
      pen.rect(x + i * 52 - 4, y + 58, 40, 6, { fill: '#d9cdb8', ink: 1 });
    }
  };
  // Two wings and the hall between them, with the bell on its roof.
  for (const [x, w] of [
    [70, 420],
    [790, 420],
  ]) {
    pen.rect(x, 236, w, 200, { fill: brick, ink: 1.6 });
    pen.shape(
      [
        [x - 14, 238],
        [x + 36, 178],
        [x + w - 36, 178],
        [x + w + 14, 238],
      ],
      { fill: '#6a6f80', ink: 1.6, shade: { colour: '#585d70', by: [0, -14] } },
    );
    pen.rect(x, 342, w, 10, { fill: '#c99a86', ink: 0 });
    windows(x + 28, 262, 8);
    windows(x + 28, 366, 8);
  }
  pen.rect(474, 208, 332, 228, { fill: '#b0806f', ink: 1.7 });
  pen.shape(
    [
      [456, 212],
      [640, 96],
      [824, 212],
    ],
    { fill: '#6f7486', ink: 1.8, light: { colour: '#9aa0b0', by: [0, 5], opacity: 0.7 } },
  );
  pen.ellipse(640, 172, 22, 22, { fill: '#efe6d2', ink: 1.6 });
  pen.raw('<path d="M640 172l-13-7M640 172l-9 2" stroke="#33363f" stroke-width="3" stroke-linecap="round"/>');
  pen.rect(618, 56, 44, 50, { fill: '#d9cdb8', ink: 1.5 });
  pen.raw(
    '<path d="M628 104V76a12 12 0 0 1 24 0v28z" fill="#7f8698"/><path d="M632 92q8-16 16 0z" fill="#b58a4a"/>',
  );
  pen.shape(
    [
      [610, 60],
      [640, 26],
      [670, 60],
    ],
    { fill: '#5f8078', ink: 1.5 },
  );
  pen.rect(588, 268, 104, 168, { fill: '#d9cdb8', ink: 1.5 });
  pen.raw(
    '<path d="M598 436V300a42 42 0 0 1 84 0v136z" fill="#4f7a80"/><path d="M640 262v174" stroke="#33363f" stroke-width="2.4"/><rect x="606" y="312" width="26" height="40" fill="#ffdf9c"/><rect x="648" y="312" width="26" height="40" fill="#ffdf9c"/>',
  );
  windows(498, 262, 2);
  windows(714, 262, 2);
  drawPaperFish(pen);
}

/** Painted fish stuck in the lit windows. */
function drawPaperFish(pen: Pen): void {
  for (const [x, y, fill] of [
    [156, 290, '#c9584a'],
    [262, 398, '#4f7a80'],
    [412, 292, '#d9a24a'],
    [880, 396, '#c9584a'],
    [982, 292, '#6f9163'],
    [1140, 398, '#4f7a80'],
  ] as const)
    pen.raw(`<path d="M${x - 9} ${y}q9-9 17 0l7-6v12l-7-6q-8 9-17 0z" fill="${fill}"/>`);
}

/** Draws trees without leaves, and what is left on them. */
export function drawTrees(pen: Pen): void {
  for (const [x, s] of [
    [-6, 1.25],
    [1290, 1.3],
  ]) {
    const flip = x > 640 ? -1 : 1;
    pen.raw(
      `<g transform="translate(${x} 440) scale(${s * flip} ${s})" fill="none" stroke="#5d5560" stroke-linecap="round"><path d="M0 20q6-120 2-210" stroke-width="22"/><path d="M2-120q40-40 84-60M0-150q-30-50-64-64M2-190q8-60 34-96M2-190q-14-54-40-84" stroke-width="9"/><path d="M46-156q18-34 46-50M60-168q34-2 58-16M22-250q26-18 34-44M-40-200q-6-30-26-46M-24-252q-4-24 6-44" stroke-width="4.5"/></g>`,
    );
    let leaves = '';
    for (let i = 0; i < 46; i++) {
      const a = pen.random() * Math.PI * 2;
      const r = 40 + pen.random() * 120;
      leaves += `<ellipse cx="${x + flip * 30 + Math.cos(a) * r}" cy="${150 + Math.sin(a) * r * 0.72}" rx="8" ry="4.6" transform="rotate(${pen.random() * 180} ${x + Math.cos(a) * r} ${150 + Math.sin(a) * r * 0.72})" fill="${['#c98f4b', '#b8694f', '#d9a24a'][i % 3]}"/>`;
    }
    pen.raw(`<g fill-opacity=".9">${leaves}</g>`);
  }
  pen.rect(-60, 424, 1400, 230, { fill: '#9697a2', ink: 0 });
  pen.raw('<rect x="-60" y="424" width="1400" height="30" fill="#82838f"/>');
}
