// What people have brought to the pond, and the reeds in front.

import { brushPath } from '../../draw/brush';
import type { Pen } from '../../draw/pen';
import type { PondHour } from './hours';

/** Draws the things on the left part of the jetty: they change with the hour. */
export function drawJettyThings(pen: Pen, hour: PondHour): void {
  if (hour.name === 'morning') drawBucket(pen);
  if (hour.name === 'noon') drawLunch(pen);
  if (hour.name === 'evening') drawBlanket(pen);
}

/** A bucket, a net with a mended pole. */
function drawBucket(pen: Pen): void {
  pen.raw(
    '<path d="M232 516L318 392" stroke="#33363f" stroke-width="8" stroke-linecap="round"/><path d="M232 516L318 392" stroke="#c3946a" stroke-width="5" stroke-linecap="round"/><path d="M272 462l8-12" stroke="#efe3cd" stroke-width="8"/>',
  );
  pen.ellipse(330, 378, 26, 20, { fill: 'none', ink: 4 });
  pen.shape(
    [
      [306, 380],
      [354, 378],
      [346, 416],
      [328, 430],
      [314, 412],
    ],
    {
      fill: '#e6efe6',
      ink: 1.5,
      opacity: 0.75,
      curve: true,
      inside:
        '<path d="M300 384l60 40M310 376l50 36M354 376l-50 40M340 372l-40 34" stroke="#8fa39a" stroke-width="1.3"/>',
    },
  );
  pen.shape(
    [
      [150, 466],
      [212, 466],
      [204, 522],
      [158, 522],
    ],
    { fill: '#c9584a', ink: 2.2, round: 4, shade: { colour: '#973a37', by: [9, -4] } },
  );
  pen.ellipse(181, 466, 31, 7, { fill: '#8fb4bb', ink: 2 });
  pen.curve(
    [
      [150, 466],
      [160, 440],
      [202, 440],
      [212, 466],
    ],
    3,
  );
}

/** A basket, a hat with a stone on its brim so that it stays. */
function drawLunch(pen: Pen): void {
  let weave = '';
  for (let i = 0; i < 4; i++) weave += `M150 ${482 + i * 11}h88`;
  for (let i = 0; i < 7; i++) weave += `M${158 + i * 12} 472v50`;
  pen.curve(
    [
      [158, 474],
      [166, 432],
      [222, 432],
      [230, 474],
    ],
    7,
    { colour: '#8a6140' },
  );
  pen.shape(
    [
      [150, 472],
      [238, 472],
      [230, 524],
      [158, 524],
    ],
    {
      fill: '#c9a066',
      ink: 2.3,
      round: 6,
      inside: `<path d="${weave}" stroke="#8f6f45" stroke-width="2.4" stroke-opacity=".6"/>`,
    },
  );
  pen.shape(
    [
      [146, 470],
      [168, 458],
      [222, 458],
      [244, 470],
      [252, 500],
      [236, 484],
      [150, 484],
      [140, 496],
    ],
    {
      fill: '#efe3cd',
      ink: 2,
      shade: { colour: '#c9b89a', by: [4, -4] },
      inside:
        '<path d="M140 466h120M140 478h120M166 450v50M190 450v50M214 450v50" stroke="#c9584a" stroke-width="3.4" stroke-opacity=".7"/>',
    },
  );
  pen.ellipse(300, 518, 42, 8, { fill: '#e3cf98', ink: 2, shade: { colour: '#b99f66', by: [0, -4] } });
  pen.shape(
    [
      [276, 516],
      [280, 492],
      [300, 484],
      [320, 492],
      [324, 516],
    ],
    { fill: '#e3cf98', ink: 2, curve: true, shade: { colour: '#b99f66', by: [5, -2] } },
  );
  pen.rect(277, 506, 46, 9, { fill: '#4f7a80', ink: 1.5 });
  pen.ellipse(334, 514, 11, 7, { fill: '#8f929c', ink: 1.8 });
}

/** A blanket, a flask and two cups, a small pair of sandals. */
function drawBlanket(pen: Pen): void {
  pen.shape(
    [
      [120, 510],
      [318, 506],
      [338, 528],
      [330, 572],
      [290, 560],
      [236, 576],
      [180, 560],
      [132, 574],
      [116, 530],
    ],
    {
      fill: '#7a4f62',
      ink: 2.2,
      round: 8,
      shade: { colour: '#573a4c', by: [0, -14] },
      inside:
        '<path d="M100 522h260M100 546h260M156 500v90M206 500v90M256 500v90M306 500v90" stroke="#d9a884" stroke-width="5" stroke-opacity=".5"/>',
    },
  );
  pen.rect(176, 446, 30, 68, {
    fill: '#4f7a80',
    ink: 2.2,
    round: 6,
    shade: { colour: '#375b66', by: [7, -3] },
  });
  pen.rect(178, 430, 26, 20, { fill: '#d3cfc6', ink: 2, round: 5 });
  pen.rect(176, 470, 30, 9, { fill: '#d9a24a', ink: 1.4 });
  for (const [x, fill] of [
    [226, '#efe3cd'],
    [256, '#c9785a'],
  ] as const)
    pen.rect(x, 492, 22, 22, {
      fill,
      ink: 1.9,
      round: 4,
      shade: { colour: '#2b1f30', by: [5, -3], opacity: 0.25 },
    });
  for (const x of [372, 396])
    pen.shape(
      [
        [x, 520],
        [x + 4, 508],
        [x + 14, 508],
        [x + 18, 522],
        [x + 8, 526],
      ],
      { fill: '#d9a24a', ink: 1.8, curve: true },
    );
}

/** Draws the reeds in both corners, bent by the wind of the hour. */
export function drawReeds(pen: Pen, hour: PondHour): void {
  for (const [from, to, count, tall] of [
    [-60, 150, 24, 330],
    [1124, 1330, 26, 350],
  ]) {
    for (let i = 0; i < count; i++) {
      const x = from + ((to - from) * (i + pen.random() * 0.8)) / count;
      const middle = from < 0 ? 1 - (x - from) / (to - from) : (x - from) / (to - from);
      drawReed(pen, hour, x, tall * (0.34 + 0.5 * middle + 0.26 * pen.random()), i);
    }
  }
}

function drawReed(pen: Pen, hour: PondHour, x: number, height: number, i: number): void {
  const lean = hour.wind * height + (pen.random() - 0.5) * 26;
  const foot = 764;
  const tip = [x + lean, foot - height] as const;
  const bend = [x + lean * 0.28, foot - height * 0.56] as const;
  const fill = hour.reed[i % 3];
  const stroke = (grow: number) =>
    brushPath([
      [x, foot, 8 + grow],
      [bend[0], bend[1], 6.6 + grow],
      [tip[0], tip[1], 1.4 + grow],
    ]);
  pen.raw(`<path d="${stroke(2.6)}" fill="#33363f"/><path d="${stroke(0)}" fill="${fill}"/>`);
  if (i % 3 === 0) {
    const [tx, ty] = [x + lean * 0.82, foot - height * 0.92];
    const turn = (Math.atan2(lean * 0.4, height * 0.4) * 180) / Math.PI;
    pen.raw(
      `<g transform="rotate(${turn.toFixed(1)} ${tx} ${ty})"><rect x="${tx - 6}" y="${ty - 26}" width="12" height="42" rx="6" fill="#6b4433" stroke="#33363f" stroke-width="2"/><path d="M${tx} ${ty - 26}v-16" stroke="#33363f" stroke-width="2.4"/></g>`,
    );
  }
}
