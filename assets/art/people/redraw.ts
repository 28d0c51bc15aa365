// Redrawing clothes: strokes of ink to add, patches to take away.

import { type BrushPoint, brushPath } from '../draw/brush';
import { type Point, straightPath } from '../draw/geometry';

/** Markup of strokes of ink. */
export function strokes(...lines: readonly (readonly BrushPoint[])[]): string {
  return `<path d="${lines.map(brushPath).join('')}" fill="#000"/>`;
}

/** A stroke of one width that thins toward its ends. */
export function seam(points: readonly Point[], width = 14): readonly BrushPoint[] {
  return points.map(
    ([x, y], i): BrushPoint => [x, y, i === 0 || i === points.length - 1 ? width * 0.8 : width],
  );
}

/** Markup of areas. */
export function patches(...areas: readonly (readonly Point[])[]): string {
  return areas.map((area) => `<path d="${straightPath(area, true)}" fill="#000"/>`).join('');
}
