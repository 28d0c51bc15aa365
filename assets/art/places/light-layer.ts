// The painted light of a place laid on one of its layers.

import type { Pixels } from '../paint/raster';

/** Multiplies a drawn layer by light (opaque, of the same size) and by the paper. Changes `layer`. */
export function lightLayer(layer: Pixels, light: Pixels, paper: (x: number, y: number) => number): Pixels {
  const { width, height, data } = layer;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 4;
      if (data[i + 3] === 0) continue;
      const factor = paper(x, y) / 255;
      for (let c = i; c < i + 3; c++) data[c] = Math.min(255, Math.round(data[c] * light.data[c] * factor));
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
