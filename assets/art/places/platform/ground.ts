// The near platform: its edge, its wet slabs, and what they mirror.

import type { Pen } from '../../draw/pen';

const ROWS = [522, 548, 586, 640, 716, 800];

/** Draws the platform under the lamp, wet from the rain. */
export function drawGround(pen: Pen): void {
  pen.gradient('slabs', [
    [0, '#8c86a0'],
    [0.5, '#7a7592'],
    [1, '#5f5c7c'],
  ]);
  pen.raw('<rect x="-60" y="504" width="1400" height="300" fill="url(#slabs)"/>');
  drawSlabs(pen);
  drawMirrors(pen);
  drawPuddles(pen);
  drawEdge(pen);
}

function drawSlabs(pen: Pen): void {
  ROWS.slice(0, -1).forEach((y, i) => {
    const below = ROWS[i + 1];
    pen.line(
      [
        [-60, y],
        [1340, y],
      ],
      1.4 + i * 0.2,
      { opacity: 0.4 },
    );
    const wide = 130 + i * 34;
    for (let k = -6; k <= 6; k++) {
      const x = 640 + (k + (i % 2) / 2) * wide;
      pen.line(
        [
          [x, y],
          [640 + (x - 640) * (1 + (below - y) / 700), below],
        ],
        1.4,
        { opacity: 0.34 },
      );
      if (pen.random() < 0.3) {
        pen.raw(
          `<rect x="${x + 4}" y="${y + 2}" width="${wide - 8}" height="${below - y - 4}" fill="#fff" fill-opacity=".04"/>`,
        );
      }
    }
  });
}

/** A light standing on its head in the wet stone. */
function drawMirrored(
  pen: Pen,
  x: number,
  width: number,
  length: number,
  colour: string,
  strength: number,
): void {
  const name = `mirror-${x}`;
  pen.gradient(name, [
    [0, colour, strength],
    [0.5, colour, strength * 0.4],
    [1, colour, 0],
  ]);
  pen.raw(
    `<path d="M${x - width / 2} 522h${width}l${width * 0.4} ${length}h${-width * 1.8}z" fill="url(#${name})" filter="url(#soft2)"/>`,
  );
}

/** The lamp's light on the wet stone, and the columns standing on their heads. */
function drawMirrors(pen: Pen): void {
  pen.define(
    '<radialGradient id="pool"><stop offset="0" stop-color="#ffe0a0" stop-opacity=".85"/><stop offset=".4" stop-color="#ffce84" stop-opacity=".4"/><stop offset="1" stop-color="#ffb45e" stop-opacity="0"/></radialGradient>',
  );
  pen.raw('<ellipse cx="640" cy="618" rx="470" ry="92" fill="url(#pool)"/>');
  drawMirrored(pen, 640, 40, 214, '#ffe7ae', 0.95);
  drawMirrored(pen, 1101, 18, 110, '#ff6a4a', 0.6);
  drawMirrored(pen, 150, 16, 96, '#cfe0ff', 0.5);
  drawMirrored(pen, 1216, 16, 96, '#cfe0ff', 0.5);
  drawMirrored(pen, 780, 110, 120, '#ff9a3c', 0.18);
  pen.gradient('dark-streak', [
    [0, '#2a2f4a', 0.5],
    [1, '#2a2f4a', 0],
  ]);
  for (const x of [232, 1048])
    pen.raw(`<path d="M${x - 9} 566h18l10 150h-38z" fill="url(#dark-streak)" filter="url(#soft1)"/>`);
  let glints = '';
  for (let i = 0; i < 70; i++) {
    const y = 530 + pen.random() * 190;
    const x = 640 + (pen.random() - 0.5) * 620;
    glints += `<rect x="${x}" y="${y}" width="${8 + pen.random() * 26}" height="${1.2 + pen.random() * 1.4}" rx="1" fill-opacity="${0.15 + pen.random() * 0.35}"/>`;
  }
  pen.raw(`<g fill="#ffe6b4">${glints}</g>`);
}

function drawPuddles(pen: Pen): void {
  for (const [x, y, rx, ry] of [
    [250, 668, 120, 15],
    [930, 640, 96, 11],
    [1130, 700, 130, 15],
    [520, 712, 90, 10],
  ]) {
    pen.ellipse(x, y, rx, ry, {
      fill: '#4a4a78',
      ink: 1.2,
      inkOpacity: 0.35,
      wobble: 2,
      opacity: 0.85,
      light: { colour: '#b9a6b8', by: [0, 2.5], opacity: 0.6 },
    });
    pen.raw(
      `<ellipse cx="${x + (640 - x) * 0.12}" cy="${y}" rx="${rx * 0.3}" ry="${ry * 0.35}" fill="#ffd894" fill-opacity=".5"/>`,
    );
  }
}

function drawEdge(pen: Pen): void {
  pen.rect(-60, 500, 1400, 12, { fill: '#a9a3b2', ink: 1.8, skip: [1, 3] });
  pen.rect(-60, 513, 1400, 7, { fill: '#efe6d2', ink: 0, wobble: 0.6 });
  for (let x = -40; x < 1340; x += 92)
    pen.line(
      [
        [x, 501],
        [x + (x - 640) * 0.01, 512],
      ],
      1.2,
      { opacity: 0.5 },
    );
}
