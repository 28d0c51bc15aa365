// Redrawing clothes: strokes of ink to add, patches to take away. Lines are written as `x y, x y, …`.

import { type BrushPoint, brushPath } from '../draw/brush';
import { type Point, straightPath } from '../draw/geometry';

/** Points from `x y, x y, …`. Throws where something is no number. */
export function points(line: string): Point[] {
  return line.split(',').map((pair): Point => {
    const [x, y] = pair.trim().split(/\s+/).map(Number);
    if (!Number.isFinite(x) || !Number.isFinite(y)) throw new Error(`“${pair}” in “${line}” is no point`);
    return [x, y];
  });
}

/** Markup of strokes of ink. */
export function strokes(...lines: readonly (readonly BrushPoint[])[]): string {
  return `<path d="${lines.map(brushPath).join('')}" fill="#000"/>`;
}

/** A stroke of one width that thins toward its ends. */
export function seam(line: string, width = 14): readonly BrushPoint[] {
  return points(line).map(
    ([x, y], i, all): BrushPoint => [x, y, i === 0 || i === all.length - 1 ? width * 0.8 : width],
  );
}

/** Markup of areas. */
export function patches(...areas: readonly string[]): string {
  return areas.map((area) => `<path d="${straightPath(points(area), true)}" fill="#000"/>`).join('');
}
