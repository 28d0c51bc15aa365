// Exact distance of every pixel to the nearest unset pixel of a mask (Felzenszwalb and Huttenlocher's two passes).

const FAR = 1e12;

/** Distances in pixels; 0 where the mask is unset. */
export function distanceInside(mask: Uint8Array, width: number, height: number): Float32Array {
  const squared = downAndUp(mask, width, height);
  const line = new LinePass(width);
  for (let y = 0; y < height; y++) line.run(squared, y * width, width);
  const out = new Float32Array(width * height);
  for (let i = 0; i < out.length; i++) out[i] = Math.sqrt(squared[i]);
  return out;
}

/** The first pass: squared distances within each column, which are counted going down and going up again, a row at a time. */
function downAndUp(mask: Uint8Array, width: number, height: number): Float64Array {
  const squared = new Float64Array(width * height);
  const steps = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
  const pass = (y: number): void => {
    for (let x = 0, i = y * width; x < width; x++, i++) {
      steps[x] = mask[i] ? steps[x] + 1 : 0;
      squared[i] = Math.min(squared[i], steps[x] * steps[x], FAR);
    }
  };
  squared.fill(FAR);
  for (let y = 0; y < height; y++) pass(y);
  steps.fill(Number.POSITIVE_INFINITY);
  for (let y = height - 1; y >= 0; y--) pass(y);
  return squared;
}

/** The one-dimensional transform: the lower envelope of parabolas, with its buffers kept. */
class LinePass {
  private readonly values: Float64Array;
  private readonly vertices: Int32Array;
  private readonly bounds: Float64Array;

  constructor(longest: number) {
    this.values = new Float64Array(longest);
    this.vertices = new Int32Array(longest);
    this.bounds = new Float64Array(longest + 1);
  }

  run(data: Float64Array, start: number, length: number): void {
    const { values, vertices, bounds } = this;
    let [far, near] = [0, 0];
    for (let i = 0; i < length; i++) {
      const value = data[start + i];
      values[i] = value;
      if (value === FAR) far++;
      else if (value === 0) near++;
    }
    // Nothing in it to be near to, or all of it there already: so it is with most lines of a drawing.
    if (far === length || near === length) return;
    let last = 0;
    vertices[0] = 0;
    bounds[0] = -FAR;
    bounds[1] = FAR;
    for (let q = 1; q < length; q++) {
      let meet = this.meeting(q, vertices[last]);
      while (meet <= bounds[last] && last > 0) meet = this.meeting(q, vertices[--last]);
      vertices[++last] = q;
      bounds[last] = meet;
      bounds[last + 1] = FAR;
    }
    let k = 0;
    for (let q = 0; q < length; q++) {
      while (bounds[k + 1] < q) k++;
      const from = q - vertices[k];
      data[start + q] = from * from + values[vertices[k]];
    }
  }

  private meeting(q: number, r: number): number {
    return (this.values[q] + q * q - this.values[r] - r * r) / (2 * q - 2 * r);
  }
}
