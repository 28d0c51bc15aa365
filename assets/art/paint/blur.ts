// A box blur run three times, which is close to a Gaussian.

/** Blurs a field of numbers by `radius` pixels and returns a new one. */
export function blur(source: Float32Array, width: number, height: number, radius: number): Float32Array {
  const from = Float32Array.from(source);
  const to = new Float32Array(source.length);
  for (let pass = 0; pass < 3; pass++) {
    for (let y = 0; y < height; y++) blurRow(from, to, y * width, width, radius);
    blurColumns(to, from, width, height, radius);
  }
  return from;
}

function blurRow(from: Float32Array, to: Float32Array, start: number, length: number, radius: number): void {
  const last = length - 1;
  const size = radius * 2 + 1;
  let sum = 0;
  for (let i = -radius; i <= radius; i++) sum += from[start + Math.max(0, Math.min(last, i))];
  for (let i = 0; i < length; i++) {
    to[start + i] = sum / size;
    sum += from[start + Math.min(last, i + radius + 1)] - from[start + Math.max(0, i - radius)];
  }
}

/** All columns at once, row by row: a processor reads what lies side by side much faster than what lies below. */
function blurColumns(
  from: Float32Array,
  to: Float32Array,
  width: number,
  height: number,
  radius: number,
): void {
  const last = height - 1;
  const size = radius * 2 + 1;
  const row = (y: number) => Math.max(0, Math.min(last, y)) * width;
  const sums = new Float64Array(width);
  for (let i = -radius; i <= radius; i++) {
    const at = row(i);
    for (let x = 0; x < width; x++) sums[x] += from[at + x];
  }
  for (let y = 0; y < height; y++) {
    const [here, coming, going] = [y * width, row(y + radius + 1), row(y - radius)];
    for (let x = 0; x < width; x++) {
      to[here + x] = sums[x] / size;
      sums[x] += from[coming + x] - from[going + x];
    }
  }
}
