// The line: the platform over the way, its sign and fence, the rails, a signal.

import type { Pen } from '../../draw/pen';

/** Draws everything between the town and the near platform. */
export function drawTrack(pen: Pen): void {
  drawFence(pen);
  drawFarPlatform(pen);
  drawRails(pen);
  drawSign(pen);
  drawSignal(pen);
  drawFarLamps(pen);
}

function drawFence(pen: Pen): void {
  let bushes = '';
  for (let x = -60; x < 1340; x += 46) {
    bushes += `<ellipse cx="${x + pen.random() * 20}" cy="${400 + pen.random() * 8}" rx="${34 + pen.random() * 22}" ry="${20 + pen.random() * 14}"/>`;
  }
  pen.raw(`<g fill="#1f2543">${bushes}</g>`);
  for (let x = -52; x < 1340; x += 15) pen.rect(x, 372, 7, 46, { fill: '#41456a', ink: 0, wobble: 0.4 });
  pen
    .rect(-60, 382, 1400, 4, { fill: '#4b4f75', ink: 0 })
    .rect(-60, 404, 1400, 4, { fill: '#4b4f75', ink: 0 });
}

function drawFarPlatform(pen: Pen): void {
  pen.rect(-60, 415, 1400, 8, { fill: '#8a86a4', ink: 1.2 });
  pen.rect(-60, 423, 1400, 26, { fill: '#4c4b6c', ink: 0 });
  for (let x = -40; x < 1340; x += 66)
    pen.line(
      [
        [x + pen.random() * 14, 424],
        [x + pen.random() * 14, 447],
      ],
      1.2,
      { opacity: 0.4 },
    );
}

function drawRails(pen: Pen): void {
  pen.rect(-60, 447, 1400, 80, { fill: '#2c2b46', ink: 0 });
  let stones = '';
  for (let i = 0; i < 420; i++) {
    const y = 450 + pen.random() * 54;
    stones += `<ellipse cx="${-50 + pen.random() * 1380}" cy="${y}" rx="${1.4 + (y - 440) / 30}" ry="${0.9 + (y - 440) / 70}" fill="${pen.random() < 0.5 ? '#45435f' : '#1f1f38'}"/>`;
  }
  pen.raw(stones);
  for (let x = -60; x < 1340; x += 34) pen.rect(x, 459 + pen.random(), 20, 5, { fill: '#3d3346', ink: 0 });
  for (let x = -60; x < 1340; x += 44) pen.rect(x, 484 + pen.random(), 27, 7, { fill: '#463a4a', ink: 0 });
  for (const [y, h] of [
    [454, 3],
    [465, 3.4],
    [478, 4],
    [493, 4.6],
  ]) {
    pen.rect(-60, y, 1400, h, { fill: '#8f8ca8', ink: 0, wobble: 0.3 });
    pen.raw(`<rect x="380" y="${y}" width="520" height="${h * 0.45}" fill="url(#rail-shine)"/>`);
  }
  pen.define(
    '<linearGradient id="rail-shine"><stop offset="0" stop-color="#ffe2a8" stop-opacity="0"/><stop offset=".5" stop-color="#ffe2a8" stop-opacity=".95"/><stop offset="1" stop-color="#ffe2a8" stop-opacity="0"/></linearGradient>',
  );
}

/** The name board over the way, too far off to be read. */
function drawSign(pen: Pen): void {
  for (const x of [436, 548]) pen.rect(x, 352, 6, 64, { fill: '#3a3e60', ink: 1.2 });
  pen.rect(420, 344, 140, 30, {
    fill: '#e3d7bd',
    ink: 1.8,
    round: 3,
    shade: { colour: '#b3a7a0', by: [3, -3] },
  });
  pen.rect(426, 349, 128, 20, { fill: '#2e5560', ink: 0 });
  let letters = '';
  let x = 436;
  for (const w of [9, 7, 8, 4, 8, 7, 9, 8, 6, 8]) {
    letters += `<rect x="${x}" y="354" width="${w}" height="10" rx="1.6"/>`;
    x += w + 3;
  }
  pen.raw(`<g fill="#efe3cd">${letters}</g>`);
}

function drawSignal(pen: Pen): void {
  pen.define(
    '<radialGradient id="red-glow"><stop offset="0" stop-color="#ff6a4a" stop-opacity=".85"/><stop offset=".4" stop-color="#ff5a40" stop-opacity=".25"/><stop offset="1" stop-color="#ff5a40" stop-opacity="0"/></radialGradient>',
  );
  pen.rect(1098, 322, 6, 100, { fill: '#2a2c48', ink: 1.2 });
  pen.rect(1089, 284, 24, 46, { fill: '#23243c', ink: 1.6, round: 7 });
  pen.ellipse(1101, 297, 6, 6, { fill: '#33364f', ink: 1 });
  pen.raw('<circle cx="1101" cy="317" r="34" fill="url(#red-glow)"/>');
  pen.ellipse(1101, 317, 6, 6, { fill: '#ff7a5c', ink: 1 });
}

function drawFarLamps(pen: Pen): void {
  pen.define(
    '<radialGradient id="far-glow"><stop offset="0" stop-color="#cfe0ff" stop-opacity=".8"/><stop offset=".4" stop-color="#a9c0ff" stop-opacity=".2"/><stop offset="1" stop-color="#a9c0ff" stop-opacity="0"/></radialGradient>',
  );
  for (const x of [150, 1216]) {
    pen.rect(x - 2, 316, 4, 100, { fill: '#33365a', ink: 0 });
    pen.raw(`<circle cx="${x}" cy="312" r="40" fill="url(#far-glow)"/>`);
    pen.ellipse(x, 312, 6, 7, { fill: '#eef3ff', ink: 0 });
    pen.raw(`<ellipse cx="${x}" cy="418" rx="40" ry="4" fill="#cfe0ff" fill-opacity=".35"/>`);
  }
}
