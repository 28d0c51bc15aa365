// Pictures as numbers, to compare them.

import sharp from 'sharp';

/** Straight RGBA. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Buffer;
}

/** Reads a picture, resized where a size is given. */
export async function pixelsOf(file: string | Buffer, size?: readonly [number, number]): Promise<Pixels> {
  const picture = size ? sharp(file).resize(size[0], size[1], { fit: 'fill' }) : sharp(file);
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

/** How far apart two pictures of one size are: the mean of what a channel differs by where either shows, 0 to 255. */
export function apart(a: Pixels, b: Pixels): number {
  let [sum, count] = [0, 0];
  for (let i = 0; i < a.data.length; i += 4) {
    const [alphaA, alphaB] = [a.data[i + 3] / 255, b.data[i + 3] / 255];
    if (!alphaA && !alphaB) continue;
    for (let c = i; c < i + 3; c++) sum += Math.abs(a.data[c] * alphaA - b.data[c] * alphaB);
    sum += Math.abs(alphaA - alphaB) * 255;
    count += 4;
  }
  return count ? sum / count : 0;
}

/** Lays a picture over another with its corner at a point; changes `under`. */
export function lay(under: Pixels, over: Pixels, left: number, top: number, strength = 1): void {
  for (let y = 0; y < over.height; y++) {
    for (let x = 0; x < over.width; x++) {
      const [atX, atY] = [left + x, top + y];
      if (atX < 0 || atY < 0 || atX >= under.width || atY >= under.height) continue;
      const from = (y * over.width + x) * 4;
      const to = (atY * under.width + atX) * 4;
      const alpha = (over.data[from + 3] / 255) * strength;
      for (let c = 0; c < 3; c++)
        under.data[to + c] = Math.round(under.data[to + c] * (1 - alpha) + over.data[from + c] * alpha);
      under.data[to + 3] = Math.max(under.data[to + 3], Math.round(alpha * 255));
    }
  }
}
