// What is far in the park: sky, tree lines without ink, the bandstand.

import type { Pen } from '../../draw/pen';
import { fullOf } from '../things/lights';
import type { ParkHour } from './park';

/** Draws the sky and what stands against it. */
export function drawFar(pen: Pen, { sky, far, lampOn }: ParkHour): void {
  pen.gradient('sky', sky);
  pen.raw(fullOf('sky'));
  const cloud = lampOn ? '#f0b8a4' : '#fffaf0';
  pen.raw(
    `<g fill="${cloud}" fill-opacity=".55"><ellipse cx="250" cy="92" rx="130" ry="15"/><ellipse cx="330" cy="80" rx="74" ry="14"/><ellipse cx="960" cy="58" rx="150" ry="14"/><ellipse cx="1060" cy="72" rx="90" ry="11"/></g>`,
  );
  line(pen, far[0], 330, 34, 52);
  line(pen, far[1], 372, 30, 44);
  bandstand(pen, lampOn ? '#8d7ca2' : '#d8ceb4', lampOn ? '#5f5a84' : '#7f9490');
  if (lampOn)
    pen.raw(
      '<g fill="#ffe2a4"><circle cx="438" cy="318" r="3.4"/><circle cx="468" cy="318" r="3.4"/><circle cx="498" cy="318" r="3.4"/></g>',
    );
}

/** One group of one colour, so that overlaps do not show. */
function line(pen: Pen, fill: string, y: number, least: number, most: number): void {
  let crowns = `<rect x="-60" y="${y}" width="1400" height="140"/>`;
  for (let x = -60; x < 1360; x += 38) {
    const r = least + pen.random() * (most - least);
    crowns += `<ellipse cx="${x + pen.random() * 24}" cy="${y + 6 - pen.random() * 12}" rx="${r}" ry="${r * 0.86}"/>`;
  }
  pen.raw(`<g fill="${fill}">${crowns}</g>`);
}

function bandstand(pen: Pen, stone: string, roof: string): void {
  pen.raw(
    `<g fill="${stone}"><rect x="404" y="352" width="128" height="26"/>${[412, 440, 490, 518].map((x) => `<rect x="${x}" y="300" width="6" height="56"/>`).join('')}</g><path d="M392 304q40-18 76-54q36 36 76 54z" fill="${roof}"/><rect x="465" y="234" width="6" height="20" fill="${roof}"/>`,
  );
}
