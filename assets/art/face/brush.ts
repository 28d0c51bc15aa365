// Strokes in the ink of a face.

import { type BrushPoint, brushPath } from '../draw/brush';
import type { FaceInk } from './ink';

/** A stroke in the ink of the face, with its edge of light where the skin is dark. */
export const stroke = (ink: FaceInk, points: readonly BrushPoint[]): string => strokes(ink, [points]);

/** Strokes that belong together, such as a lid and its lashes: one edge of light around all of them, and none between. */
export function strokes(ink: FaceInk, all: readonly (readonly BrushPoint[])[]): string {
  const paths = all.map(brushPath);
  const lines = paths.map((d) => `<path d="${d}" fill="${ink.line}"/>`);
  return [...paths.map((d) => edge(ink, d)), ...lines].join('');
}

/** The edge of light around a path, if this ink has one. */
export function edge(ink: FaceInk, d: string): string {
  if (!ink.glow) return '';
  return `<path d="${d}" fill="${ink.glow}" stroke="${ink.glow}" stroke-width="8" stroke-linejoin="round"/>`;
}
