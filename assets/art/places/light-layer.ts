// The painted light of a place laid on one of its layers.

import type { Pixels } from '../paint/raster';

/** Multiplies a drawn layer by light (opaque, of the same size) and by the paper. Changes `layer`. */
export function lightLayer(layer: Pixels, light: Pixels, paper: (x: number, y: number) => number): Pixels {
  const { width, height, data } = layer;
  const { data: shine } = light;
  // Rounded without Math.round, which takes most of the time in a loop as long as this.
  const lit = (i: number, factor: number): number => {
    return Math.min(255, (data[i] * shine[i] * factor + 0.5) | 0);
  };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 4;
      if (data[i + 3] === 0) continue;
      const factor = paper(x, y) / 255;
      data[i] = lit(i, factor);
      data[i + 1] = lit(i + 1, factor);
      data[i + 2] = lit(i + 2, factor);
    }
  }
  return layer;
}

/** Where there is anything at all in a picture, in pixels. */
export function contentOf({ width, height, data }: Pixels): {
  left: number;
  top: number;
  width: number;
  height: number;
} {
  let [x0, y0, x1, y1] = [width, height, -1, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (data[(y * width + x) * 4 + 3] === 0) continue;
      x0 = Math.min(x0, x);
      x1 = Math.max(x1, x);
      y0 = Math.min(y0, y);
      y1 = y;
    }
  }
  return { left: x0, top: y0, width: x1 - x0 + 1, height: y1 - y0 + 1 };
}
