// The street in the windows of the bus.

import type { Pen } from '../../draw/pen';
import { disc, fullOf, halo } from '../things/lights';
import type { BusHour } from './bus';

const SHOPS = ['#a9584a', '#4f7a80', '#d9a24a', '#7a5170', '#5d7f5a', '#c9785a'];

/** Draws houses with shops below, some wider than the windows show. */
export function drawStreet(pen: Pen, { sky, houses, dark }: BusHour): void {
  pen.gradient('sky', [
    [0, sky[0]],
    [1, sky[1]],
  ]);
  pen.raw(fullOf('sky'));
  let x = -60;
  for (let i = 0; x < 1340; i++) {
    const w = 120 + pen.random() * 70;
    const top = 130 + pen.random() * 56;
    const fill = houses[i % houses.length];
    pen.raw(
      `<path d="M${x} 400V${top}h${w}V400z" fill="${fill}"/><path d="M${x - 4} ${top}h${w + 8}l-14 -26h${-(w - 20)}z" fill="${dark ? '#28254a' : '#8d7480'}"/>`,
    );
    for (let k = 0; k < 3; k++) {
      const lit = dark && pen.random() < 0.45;
      pen.raw(
        `<rect x="${x + 16 + (k * (w - 32)) / 3}" y="${top + 26}" width="${w / 5.4}" height="40" fill="${lit ? '#ffd98a' : dark ? '#262348' : '#e3ecec'}" fill-opacity="${lit ? 0.9 : 0.75}"/>`,
      );
    }
    const shop = SHOPS[(i * 5 + 2) % SHOPS.length];
    pen.raw(
      `<rect x="${x + 6}" y="258" width="${w - 12}" height="22" fill="${shop}" fill-opacity="${dark ? 0.7 : 1}"/><rect x="${x + 12}" y="282" width="${w - 24}" height="110" fill="${dark ? '#ffce86' : '#dfe6e2'}" fill-opacity="${dark ? 0.75 : 0.85}"/>`,
    );
    if (dark) pen.raw(halo(pen, `shop${i}`, x + w / 2, 330, 90, '#ffc27a', 0.5));
    x += w;
  }
  if (!dark) return;
  for (let i = 0; i < 14; i++)
    pen.raw(
      disc(
        40 + i * 92 + pen.random() * 40,
        210 + pen.random() * 150,
        8 + pen.random() * 15,
        ['#ffb45c', '#ff7a5a', '#ffe0a0'][i % 3],
        0.3,
      ),
    );
}
