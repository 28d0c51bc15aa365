// A large soft room for music: eight echoes that feed each other, so that a note goes on as one tail and not as knocks.

import type { Filter } from './filters';
import { lowPass } from './filters';
import { RATE } from './signal';

/** Ways round, in samples at 48,000 a second: primes, so that their echoes never fall together. */
const WAYS = [1933, 2311, 2741, 3191, 3637, 4129, 4591, 5003];
const SPREAD = [241, 577, 887];

/** How a hall sounds: seconds until a note has sunk by 60 dB, what stays of its height in hertz, and its share, 0 to 1. */
export interface Hall {
  readonly fades: number;
  readonly edge: number;
  readonly wet: number;
}

/** Every echo to every other, without loss: a Hadamard matrix, in its fast form. */
function mix(echoes: Float64Array): void {
  for (let step = 1; step < echoes.length; step *= 2)
    for (let i = 0; i < echoes.length; i += 2 * step)
      for (let j = i; j < i + step; j++) {
        const a = echoes[j] ?? 0;
        const b = echoes[j + step] ?? 0;
        echoes[j] = a + b;
        echoes[j + step] = a - b;
      }
  const even = 1 / Math.sqrt(echoes.length);
  for (let i = 0; i < echoes.length; i++) echoes[i] = (echoes[i] ?? 0) * even;
}

/** Smears a sound over a few thousandths of a second without colouring it. */
function smear(length: number): Filter {
  const line = new Float64Array(length);
  let at = 0;
  return (x) => {
    const back = line[at] ?? 0;
    const into = x + 0.6 * back;
    line[at] = into;
    at = (at + 1) % length;
    return back - 0.6 * into;
  };
}

/** A filter that puts music into a hall. */
export function hall({ fades, edge, wet }: Hall): Filter {
  const lines = WAYS.map((length) => new Float64Array(length));
  const losses = WAYS.map((length) => 10 ** ((-3 * length) / (fades * RATE)));
  const dull = WAYS.map(() => lowPass(edge, 0.5));
  const smears = SPREAD.map(smear);
  const echoes = new Float64Array(WAYS.length);
  let now = 0;
  return (x) => {
    const entering = smears.reduce((y, each) => each(y), x);
    let heard = 0;
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i] as Float64Array;
      const back = line[now % line.length] ?? 0;
      heard += i % 2 ? -back : back;
      echoes[i] = (dull[i]?.(back) ?? 0) * (losses[i] ?? 0);
    }
    mix(echoes);
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i] as Float64Array;
      line[now % line.length] = (echoes[i] ?? 0) + entering;
    }
    now++;
    return x * (1 - wet) + heard * wet * 0.4;
  };
}
