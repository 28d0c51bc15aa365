// Cel shade: a part minus itself moved toward the light is its shade; a thin rim on the lit side is its light.

import { blur } from './blur';
import type { Parts } from './find-parts';

/** Where the light comes from. */
export interface Light {
  /** A unit vector that points to the light, y down. */
  readonly x: number;
  readonly y: number;
  /** Width of the shade in drawing units. */
  readonly depth: number;
}

/** Shade and rim of light, 0 to 1 with soft edges, one value a pixel. */
interface Shading {
  readonly shade: Float32Array;
  readonly rim: Float32Array;
}

/** Shades every part by itself. */
export function shadeParts(parts: Parts, light: Light, density: number): Shading {
  const { width, height, part } = parts;
  const shade = new Float32Array(part.length);
  const rim = new Float32Array(part.length);
  const dx = Math.round(light.x * light.depth * density);
  const dy = Math.round(light.y * light.depth * density);
  const rx = Math.round(dx * 0.38);
  const ry = Math.round(dy * 0.38);
  const at = (x: number, y: number) =>
    x < 0 || y < 0 || x >= width || y >= height ? -1 : part[y * width + x];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const p = y * width + x;
      if (!part[p]) continue;
      if (at(x - dx, y - dy) !== part[p]) shade[p] = 1;
      if (at(x + rx, y + ry) !== part[p]) rim[p] = 1;
    }
  }
  return {
    shade: blur(shade, width, height, Math.max(1, Math.round(3.2 * density))),
    rim: blur(rim, width, height, Math.max(1, Math.round(2.4 * density))),
  };
}
