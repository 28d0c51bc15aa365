// Works on what a drawing covers of its box, and not on the empty paper around it.

/** A part of a picture, in pixels. */
export interface Crop {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Room around the drawing, so that what is blurred at its edge does not feel the edge of the crop. */
const MARGIN = 12;

/** The least crop that holds every pixel which is not 0 in any of the masks. */
export function cropOf(masks: readonly Uint8Array[], width: number, height: number): Crop {
  let [x0, y0, x1, y1] = [width, height, 0, 0];
  for (const mask of masks) {
    for (let y = 0; y < height; y++) {
      const row = mask.subarray(y * width, (y + 1) * width);
      const from = row.findIndex(Boolean);
      if (from < 0) continue;
      x0 = Math.min(x0, from);
      x1 = Math.max(x1, row.findLastIndex(Boolean));
      y0 = Math.min(y0, y);
      y1 = Math.max(y1, y);
    }
  }
  const left = Math.max(0, x0 - MARGIN);
  const top = Math.max(0, y0 - MARGIN);
  return {
    left,
    top,
    width: Math.max(1, Math.min(width, x1 + MARGIN + 1) - left),
    height: Math.max(1, Math.min(height, y1 + MARGIN + 1) - top),
  };
}

/** The values of a mask inside a crop. */
export function cropped(mask: Uint8Array, width: number, crop: Crop): Uint8Array {
  const out = new Uint8Array(crop.width * crop.height);
  for (let y = 0; y < crop.height; y++) {
    const from = (y + crop.top) * width + crop.left;
    out.set(mask.subarray(from, from + crop.width), y * crop.width);
  }
  return out;
}
