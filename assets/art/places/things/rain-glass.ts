// Rain that clings to a pane: beads with a light rim, and the tracks of those that ran down.

import type { Pen } from '../../draw/pen';
import type { Box } from '../../paint/raster';

/** How a wet pane looks. */
export interface WetPane {
  readonly box: Box;
  readonly beads: number;
  readonly runs: number;
  /** Colours of a bead's body and of the light in it. */
  readonly body: string;
  readonly light: string;
  /** Keeps beads away from what must be seen clearly; true where none may be. */
  readonly dry?: (x: number, y: number) => boolean;
  /** Size of a bead; 1 unless said. */
  readonly size?: number;
}

/** Markup of the drops on a pane. */
export function rainOnGlass(pen: Pen, pane: WetPane): string {
  const { box, dry = () => false, size = 1 } = pane;
  let tracks = '';
  let bodies = '';
  let lights = '';
  const bead = (x: number, y: number, r: number) => {
    bodies += `<ellipse cx="${at(x)}" cy="${at(y)}" rx="${at(r * 0.86)}" ry="${at(r)}"/>`;
    lights += `<ellipse cx="${at(x - r * 0.2)}" cy="${at(y + r * 0.42)}" rx="${at(r * 0.46)}" ry="${at(r * 0.3)}"/>`;
    if (r > 3) lights += `<circle cx="${at(x - r * 0.3)}" cy="${at(y - r * 0.45)}" r="${at(r * 0.16)}"/>`;
  };
  for (let i = 0; i < pane.runs; i++) {
    const [x, y] = [box.x + pen.random() * box.w, box.y + pen.random() * box.h * 0.6];
    const length = (40 + pen.random() * 90) * size;
    const [sway, r] = [(pen.random() - 0.5) * 12, (2.6 + pen.random() * 2.2) * size];
    if (dry(x, y) || dry(x + sway, y + length)) continue;
    tracks += `<path d="M${at(x)} ${at(y)}q${at(sway)} ${at(length * 0.4)} ${at(sway * 0.4)} ${at(length)}" stroke-width="${at(r * 0.9)}"/>`;
    bead(x + sway * 0.4, y + length, r * 1.25);
  }
  for (let i = 0; i < pane.beads; i++) {
    const [x, y] = [box.x + pen.random() * box.w, box.y + pen.random() * box.h];
    const r = (1.2 + pen.random() ** 3 * 4.6) * size;
    if (!dry(x, y)) bead(x, y, r);
  }
  return (
    `<g fill="none" stroke="${pane.light}" stroke-opacity=".22" stroke-linecap="round">${tracks}</g>` +
    `<g fill="${pane.body}" fill-opacity=".42">${bodies}</g><g fill="${pane.light}" fill-opacity=".75">${lights}</g>`
  );
}

const at = (value: number): number => Math.round(value * 10) / 10;
