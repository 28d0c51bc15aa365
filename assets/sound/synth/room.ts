// The air of a place: a small Schroeder reverb with a dull tail, mono.

import type { Filter } from './filters';
import { RATE } from './signal';

/** Lengths at which the walls answer, in milliseconds at size 1; no two share a divisor to speak of. */
const WALLS = [31.1, 33.9, 36.7, 29.3, 25.3, 27.7];
const SCATTER = [5.1, 12.6, 10.0];

/** How a place sounds: `size` 0.3 (a cupboard) to 3 (a hall), `decay` 0 to 0.9, `wet` the share of it, 0 to 1. */
export interface Air {
  readonly size: number;
  readonly decay: number;
  readonly wet: number;
}

function wall(milliseconds: number, decay: number): Filter {
  const line = new Float32Array(Math.round((milliseconds * RATE) / 1000));
  let at = 0;
  let dull = 0;
  return (x) => {
    const back = line[at] ?? 0;
    dull = back * 0.55 + dull * 0.45;
    line[at] = x + dull * decay;
    at = (at + 1) % line.length;
    return back;
  };
}

function scatter(milliseconds: number): Filter {
  const line = new Float32Array(Math.round((milliseconds * RATE) / 1000));
  let at = 0;
  return (x) => {
    const back = line[at] ?? 0;
    const out = back - x / 2;
    line[at] = x + out / 2;
    at = (at + 1) % line.length;
    return out;
  };
}

/** A filter that puts the sound into a place. */
export function room({ size, decay, wet }: Air): Filter {
  const walls = WALLS.map((ms) => wall(ms * size, decay));
  const scatters = SCATTER.map(scatter);
  return (x) => {
    const answer = walls.reduce((sum, reflect) => sum + reflect(x), 0) / WALLS.length;
    return x * (1 - wet) + scatters.reduce((y, spread) => spread(y), answer) * wet * 2;
  };
}
