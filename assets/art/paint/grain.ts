// The paper under the paint: soft mottling and a little fine noise.

import { blur } from './blur';
import { randomFrom } from './random';

const known = new Map<string, Float32Array>();

/** Factors close to 1 to multiply a painted picture by, one a pixel; the same array for the same numbers. */
export function paperGrain(width: number, height: number, density: number, seed: number): Float32Array {
  const key = `${width} ${height} ${density} ${seed}`;
  const grain = known.get(key) ?? makeGrain(width, height, density, seed);
  known.set(key, grain);
  return grain;
}

function makeGrain(width: number, height: number, density: number, seed: number): Float32Array {
  const random = randomFrom(seed);
  const fine = Float32Array.from({ length: width * height }, () => random() - 0.5);
  const soft = blur(fine, width, height, Math.max(2, Math.round(9 * density)));
  let most = 1e-6;
  for (const value of soft) most = Math.max(most, Math.abs(value));
  return fine.map((value, i) => 1 + (soft[i] / most) * 0.035 + value * 0.018);
}
