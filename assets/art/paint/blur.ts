// A box blur run three times, which is close to a Gaussian.

/** Blurs a field of numbers by `radius` pixels and returns a new one. */
export function blur(source: Float32Array, width: number, height: number, radius: number): Float32Array {
  const from = Float32Array.from(source);
  const to = new Float32Array(source.length);
  for (let pass = 0; pass < 3; pass++) {
    for (let y = 0; y < height; y++) blurLine(from, to, y * width, 1, width, radius);
    for (let x = 0; x < width; x++) blurLine(to, from, x, width, height, radius);
  }
  return from;
}

function blurLine(
  from: Float32Array,
  to: Float32Array,
  start: number,
  step: number,
  length: number,
  radius: number,
): void {
  const last = length - 1;
  const size = radius * 2 + 1;
  let sum = 0;
  for (let i = -radius; i <= radius; i++) sum += from[start + Math.max(0, Math.min(last, i)) * step];
  for (let i = 0; i < length; i++) {
    to[start + i * step] = sum / size;
    const [coming, going] = [i + radius + 1, i - radius];
    sum += from[start + Math.min(last, coming) * step] - from[start + Math.max(0, going) * step];
  }
}
