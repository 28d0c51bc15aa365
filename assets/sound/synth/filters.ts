// Second-order filters (the Audio EQ Cookbook's) and one whose pitch can move while it runs.

import { RATE, type Signal } from './signal';

/** A filter takes one sample and gives one; it remembers what went before. */
export type Filter = (x: number) => number;

type Coefficients = readonly [b0: number, b1: number, b2: number, a0: number, a1: number, a2: number];

function biquad([b0, b1, b2, a0, a1, a2]: Coefficients): Filter {
  let x1 = 0;
  let x2 = 0;
  let y1 = 0;
  let y2 = 0;
  return (x) => {
    const y = (b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2) / a0;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    return y;
  };
}

function angles(hertz: number, q: number): { cos: number; alpha: number } {
  const w = (2 * Math.PI * hertz) / RATE;
  return { cos: Math.cos(w), alpha: Math.sin(w) / (2 * q) };
}

/** Lets through what lies below `hertz`. */
export function lowPass(hertz: number, q = Math.SQRT1_2): Filter {
  const { cos, alpha } = angles(hertz, q);
  return biquad([(1 - cos) / 2, 1 - cos, (1 - cos) / 2, 1 + alpha, -2 * cos, 1 - alpha]);
}

/** Lets through what lies above `hertz`. */
export function highPass(hertz: number, q = Math.SQRT1_2): Filter {
  const { cos, alpha } = angles(hertz, q);
  return biquad([(1 + cos) / 2, -(1 + cos), (1 + cos) / 2, 1 + alpha, -2 * cos, 1 - alpha]);
}

/** Lets through what lies around `hertz`; the higher `q`, the narrower. */
export function bandPass(hertz: number, q: number): Filter {
  const { cos, alpha } = angles(hertz, q);
  return biquad([alpha, 0, -alpha, 1 + alpha, -2 * cos, 1 - alpha]);
}

/** A band whose centre is given anew with each sample (Chamberlin's state variable filter; below 8 kHz). */
export function movingBand(q: number): (x: number, hertz: number) => number {
  let low = 0;
  let band = 0;
  return (x, hertz) => {
    const f = 2 * Math.sin((Math.PI * hertz) / RATE);
    low += f * band;
    band += f * (x - low - band / q);
    return band / q;
  };
}

/** Runs a signal through filters, one after the other. */
export function through(signal: Signal, ...filters: readonly Filter[]): Signal {
  return signal.map((x) => filters.reduce((y, filter) => filter(y), x));
}
