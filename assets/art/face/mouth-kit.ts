// What mouths are made of, around the middle of the mouth.

import { type BrushPoint, brushPath } from '../draw/brush';
import { curvePoints, type Point, smoothPath } from '../draw/geometry';
import { edge, stroke } from './brush';
import type { FaceInk } from './ink';
import { MOUTH } from './places';

/** Markup of a feature, drawn in an ink. */
export type Draw = (ink: FaceInk) => string;

/** Strokes around the middle of the mouth. */
export function shut(...strokes: readonly (readonly BrushPoint[])[]): Draw {
  return (ink) =>
    strokes
      .map((points) =>
        stroke(
          ink,
          points.map(([x, y, w]): BrushPoint => [x + MOUTH.x, y + MOUTH.y, w]),
        ),
      )
      .join('');
}

interface Open {
  /** The outline of the lips, clockwise from the left corner. */
  readonly lips: readonly Point[];
  /** Markup around the middle of the mouth: teeth and tongue. */
  readonly inside: (ink: FaceInk) => string;
  readonly line?: number;
}

/** An open mouth. */
export function open(id: string, { lips, inside, line = 8 }: Open): Draw {
  return (ink) => {
    const d = smoothPath(
      curvePoints(
        lips.map(([x, y]): Point => [x + MOUTH.x, y + MOUTH.y]),
        true,
        5,
      ),
      true,
    );
    return (
      `${edge(ink, d)}<clipPath id="${id}"><path d="${d}"/></clipPath><path d="${d}" fill="${ink.mouth}"/>` +
      `<g clip-path="url(#${id})"><g transform="translate(${MOUTH.x} ${MOUTH.y})">${inside(ink)}</g></g>` +
      `<path d="${d}" fill="none" stroke="${ink.line}" stroke-width="${line}" stroke-linejoin="round"/>`
    );
  };
}

/** The tongue, its top at `y`. */
export const tongue = (ink: FaceInk, y: number) =>
  `<ellipse cx="4" cy="${y}" rx="24" ry="13" fill="${ink.tongue}"/>`;
/** The upper teeth, as a band from `y` down. */
export const upperTeeth = (ink: FaceInk, y: number, h = 12) =>
  `<rect x="-60" y="${y}" width="120" height="${h}" fill="${ink.teeth}"/>`;

/** Teeth that are shut: two rows with lines between them. */
export function clenched(ink: FaceInk, height: number): string {
  const seams = [-26, -9, 8, 25]
    .map((x) =>
      brushPath([
        [x, -height, 3.4],
        [x + 1, height, 3.4],
      ]),
    )
    .join('');
  const middle = brushPath([
    [-60, 0, 3.6],
    [60, -2, 3.6],
  ]);
  return `<rect x="-60" y="-60" width="120" height="120" fill="${ink.teeth}"/><path d="${seams}${middle}" fill="${ink.line}"/>`;
}
