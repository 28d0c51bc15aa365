// The door on the left with what hangs beside it, and the counter on the right.

import type { Pen } from '../../draw/pen';
import type { CafeHour } from './hours';

/** Draws the door with its bell, and the umbrellas when it rains. */
export function drawDoor(pen: Pen, hour: CafeHour): void {
  pen.rect(26, 92, 182, 430, { fill: '#3f6350', ink: 2.3, shade: { colour: '#2a463f', by: [5, -4] } });
  pen.rect(42, 108, 150, 414, { fill: '#8a4a4c', ink: 2.2, shade: { colour: '#65343c', by: [6, -4] } });
  pen.gradient('door-glass', [
    [0, hour.wet ? '#8a92a6' : '#cfe2de'],
    [1, hour.wet ? '#a9a9b4' : '#efe9d4'],
  ]);
  pen.rect(60, 126, 114, 250, {
    fill: 'url(#door-glass)',
    ink: 2,
    inside: `<path d="M60 330h114v50H60z" fill="${hour.wet ? '#7d8090' : '#c9b79c'}"/><path d="M72 376L150 126h22L94 376z" fill="#fff" fill-opacity=".28"/>`,
  });
  pen.rect(86, 172, 62, 34, { fill: '#efe3cd', ink: 1.8, round: 4 });
  pen.raw(
    '<path d="M96 184h42M96 194h26" stroke="#8a4a4c" stroke-width="4"/><path d="M117 150v22" stroke="#33263a" stroke-width="2"/>',
  );
  pen.rect(66, 398, 102, 96, { fill: '#7c4147', ink: 1.7, shade: { colour: '#5c3038', by: [-4, 4] } });
  pen.rect(178, 292, 8, 56, { fill: '#d9b06a', ink: 1.6, round: 4 });
  pen.curve(
    [
      [176, 116],
      [166, 128],
      [170, 140],
    ],
    2.4,
  );
  pen.shape(
    [
      [160, 140],
      [180, 140],
      [186, 156],
      [154, 156],
    ],
    { fill: '#d9b06a', ink: 1.7, round: 4 },
  );
  drawStand(pen, hour);
}

function drawStand(pen: Pen, hour: CafeHour): void {
  pen.raw(
    '<ellipse cx="238" cy="586" rx="48" ry="7" fill="#24121f" fill-opacity=".35" filter="url(#soft1)"/>',
  );
  if (hour.wet) {
    pen.raw('<ellipse cx="240" cy="592" rx="72" ry="8" fill="#dfe6f0" fill-opacity=".4"/>');
    for (const [x, lean, fill] of [
      [226, -12, '#4f5f86'],
      [244, 6, '#c9584a'],
      [254, 18, '#d9a24a'],
    ] as const) {
      pen.shape(
        [
          [x - 7, 580],
          [x + lean - 11, 476],
          [x + lean, 452],
          [x + lean + 11, 476],
          [x + 7, 580],
        ],
        { fill, ink: 2, shade: { colour: '#2b1f30', by: [5, 0], opacity: 0.3 } },
      );
      pen.curve(
        [
          [x + lean, 454],
          [x + lean + 1, 434],
          [x + lean + 12, 430],
          [x + lean + 14, 440],
        ],
        4,
        { colour: '#6b4433' },
      );
    }
  } else {
    // A fig in a basket.
    pen.line(
      [
        [238, 530],
        [236, 430],
      ],
      4.4,
      { colour: '#6b4f3c' },
    );
    for (const [dx, dy, r] of [
      [-30, 470, 17],
      [26, 482, 17],
      [-20, 436, 18],
      [24, 446, 18],
      [0, 412, 19],
      [-34, 504, 14],
      [32, 516, 14],
    ])
      pen.ellipse(238 + dx, dy, r, r * 0.8, {
        fill: dx < 0 ? '#5f8257' : '#74976a',
        ink: 1.6,
        wobble: 3,
        shade: { colour: '#44633f', by: [4, -4] },
      });
  }
  pen.shape(
    [
      [206, 524],
      [270, 524],
      [264, 588],
      [212, 588],
    ],
    { fill: '#b98a5a', ink: 2.2, shade: { colour: '#8a6140', by: [9, -4] } },
  );
  for (const y of [540, 556, 572])
    pen.line(
      [
        [209, y],
        [267, y],
      ],
      1.4,
      { opacity: 0.4 },
    );
}

/** Draws the shelf of cups, the counter and the machine. */
export function drawCounter(pen: Pen): void {
  drawMenu(pen);
  for (const y of [270, 324])
    pen.rect(1040, y, 300, 9, {
      fill: '#7d573f',
      ink: 1.8,
      shade: { colour: '#59402f', by: [0, -4] },
      shadow: 4,
    });
  for (let i = 0; i < 7; i++) {
    const fill = ['#efe3cd', '#c9785a', '#efe3cd', '#4f7a80', '#efe3cd', '#d9a24a', '#7a5170'][i];
    pen.rect(1054 + i * 36, 246, 25, 24, {
      fill,
      ink: 1.6,
      round: 4,
      shade: { colour: '#2b1f30', by: [5, -2], opacity: 0.2 },
    });
    if (i % 2) pen.rect(1054 + i * 36, 226, 25, 20, { fill: '#efe3cd', ink: 1.5, round: 4 });
  }
  for (let i = 0; i < 5; i++)
    pen.rect(1056 + i * 52, 288, 32, 36, {
      fill: '#d3ddd6',
      ink: 1.7,
      round: 5,
      inside: `<rect x="${1056 + i * 52}" y="302" width="32" height="24" fill="${['#6b4433', '#8a5a40', '#b98a5a', '#6b4433', '#a9584a'][i]}"/>`,
    });
  drawMachine(pen);
  pen.rect(1010, 430, 340, 18, {
    fill: '#b98a5a',
    ink: 2.4,
    shade: { colour: '#8a6140', by: [0, -6] },
    light: { colour: '#e3bd88', by: [0, 4], opacity: 0.7 },
    shadow: 5,
  });
  pen.rect(1024, 448, 320, 210, { fill: '#4f7a80', ink: 2.4, shade: { colour: '#375b66', by: [8, -6] } });
  for (let i = 0; i < 6; i++)
    pen.line(
      [
        [1070 + i * 46, 456],
        [1070 + i * 46, 650],
      ],
      1.5,
      { opacity: 0.35 },
    );
  drawCakes(pen);
}

function drawMenu(pen: Pen): void {
  pen.rect(1052, 86, 236, 116, { fill: '#33363f', ink: 2.4, shadow: 5 });
  pen.rect(1058, 92, 224, 104, { fill: '#3f444c', ink: 0 });
  let chalk = '';
  for (const [y, words] of [
    [110, [70, 40]],
    [132, [34, 58, 22]],
    [150, [52, 30, 22]],
    [168, [28, 66, 22]],
    [184, [46, 40, 22]],
  ] as const) {
    let x = 1074;
    for (const w of words) {
      chalk += `M${x} ${y}q${w / 4}-4 ${w / 2} 0t${w / 2} 0`;
      x += w + 12;
    }
  }
  pen.raw(
    `<path d="${chalk}" fill="none" stroke="#efe8d8" stroke-opacity=".8" stroke-width="3" stroke-linecap="round"/><path d="M1240 124q14-8 20 6q-12 12-20-6zm10 12q2 14-4 24" fill="none" stroke="#9fc08a" stroke-width="3"/>`,
  );
}

function drawMachine(pen: Pen): void {
  pen.rect(1180, 352, 140, 80, {
    fill: '#b8503f',
    ink: 2.5,
    round: 10,
    shade: { colour: '#8a352f', by: [10, -6] },
    light: { colour: '#db806a', by: [-4, 5], opacity: 0.7 },
  });
  pen.rect(1172, 340, 156, 16, { fill: '#c9c4c0', ink: 2, round: 5 });
  pen.rect(1196, 392, 108, 34, { fill: '#3a3446', ink: 1.8, round: 4 });
  for (const x of [1216, 1264]) {
    pen.rect(x, 388, 20, 10, { fill: '#c9c4c0', ink: 1.5 });
    pen.rect(x + 2, 412, 16, 14, { fill: '#efe3cd', ink: 1.5, round: 3 });
  }
  pen.ellipse(1210, 374, 9, 9, { fill: '#efe3cd', ink: 1.6 });
  pen.curve(
    [
      [1186, 380],
      [1172, 396],
      [1174, 418],
    ],
    4,
    { colour: '#8f929c' },
  );
}

/** A cake under glass, and one slice gone. */
function drawCakes(pen: Pen): void {
  pen.ellipse(1096, 428, 56, 8, { fill: '#efe3cd', ink: 2 });
  pen.shape(
    [
      [1058, 426],
      [1058, 396],
      [1122, 396],
      [1136, 406],
      [1112, 426],
    ],
    { fill: '#e9c06a', ink: 1.9, inside: '<path d="M1050 408h70v6h-70z" fill="#c9584a"/>' },
  );
  pen.ellipse(1090, 396, 33, 7, { fill: '#f6efdf', ink: 1.6 });
  for (const x of [1070, 1090, 1110]) pen.ellipse(x, 391, 5, 5, { fill: '#c9584a', ink: 1.3 });
  pen.raw(
    '<path d="M1044 426V392q0-42 52-44q52 2 52 44v34" fill="#fff" fill-opacity=".2" stroke="#33263a" stroke-width="2"/><path d="M1056 404q0-34 22-42" fill="none" stroke="#fff" stroke-opacity=".8" stroke-width="4" stroke-linecap="round"/>',
  );
  pen.ellipse(1096, 344, 7, 6, { fill: '#b58a4a', ink: 1.7 });
}
