// Strokes in the ink of a face.

import { type BrushPoint, brushPath } from '../draw/brush';
import type { FaceInk } from './ink';

/** A stroke in the ink of the face, with its edge of light where the skin is dark. */
export function stroke(ink: FaceInk, points: readonly BrushPoint[]): string {
  const d = brushPath(points);
  return `${edge(ink, d)}<path d="${d}" fill="${ink.line}"/>`;
}

/** The edge of light around a path, if this ink has one. */
export function edge(ink: FaceInk, d: string): string {
  if (!ink.glow) return '';
  return `<path d="${d}" fill="${ink.glow}" stroke="${ink.glow}" stroke-width="8" stroke-linejoin="round"/>`;
}
