// Connected regions of a mask, and growing them under the ink so that fills leave no halo.

/** One connected region; its label is its index in `list`. */
export interface Region {
  readonly area: number;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A label for each pixel (0 is none) and the regions by label; `list[0]` is an empty stand-in. */
export interface Labelling {
  readonly labels: Int32Array;
  readonly list: readonly Region[];
}

/** Finds 4-connected regions. */
export function connectedRegions(mask: Uint8Array, width: number, height: number): Labelling {
  const labels = new Int32Array(width * height);
  const list: Region[] = [{ area: 0, x0: 0, y0: 0, x1: -1, y1: -1 }];
  const stack: number[] = [];
  for (let start = 0; start < labels.length; start++) {
    if (!mask[start] || labels[start]) continue;
    const label = list.length;
    let area = 0;
    let [x0, y0, x1, y1] = [width, height, -1, -1];
    labels[start] = label;
    stack.push(start);
    const visit = (p: number) => {
      if (mask[p] && !labels[p]) {
        labels[p] = label;
        stack.push(p);
      }
    };
    while (stack.length) {
      const p = stack.pop() as number;
      const x = p % width;
      const y = (p / width) | 0;
      area++;
      if (x < x0) x0 = x;
      if (x > x1) x1 = x;
      if (y < y0) y0 = y;
      if (y > y1) y1 = y;
      if (x > 0) visit(p - 1);
      if (x < width - 1) visit(p + 1);
      if (y > 0) visit(p - width);
      if (y < height - 1) visit(p + width);
    }
    list.push({ area, x0, y0, x1, y1 });
  }
  return { labels, list };
}

/** Spreads labels breadth first into every allowed pixel that has none. Changes `labels`. */
export function growLabels(labels: Int32Array, allowed: Uint8Array, width: number, height: number): void {
  const queue = new Int32Array(width * height);
  let head = 0;
  let tail = 0;
  for (let i = 0; i < labels.length; i++) if (labels[i]) queue[tail++] = i;
  const spread = (from: number, to: number) => {
    if (allowed[to] && !labels[to]) {
      labels[to] = labels[from];
      queue[tail++] = to;
    }
  };
  while (head < tail) {
    const p = queue[head++];
    const x = p % width;
    if (x > 0) spread(p, p - 1);
    if (x < width - 1) spread(p, p + 1);
    if (p >= width) spread(p, p - width);
    if (p < labels.length - width) spread(p, p + width);
  }
}
