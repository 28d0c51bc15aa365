// Patterns of cloth, laid over the colour of a role: stripes, checks, dots, ribs.

import { mix, type Rgb, rgb } from './colour';
import type { Role } from './roles';

/** A pattern. Lengths in drawing units; `every` is the distance from one line or dot to the next. */
export interface Pattern {
  readonly kind: 'stripes' | 'checks' | 'dots' | 'ribs';
  readonly colour: string;
  readonly every: number;
  /** Thickness of a line, or the radius of a dot. */
  readonly width: number;
  /** How much of the colour shows, 0 to 1; all of it where this is not given. */
  readonly strength?: number;
}

/** Patterns by role. */
export type Patterns = Readonly<Partial<Record<Role, Pattern>>>;

/** Cloth hangs: lines bend a little. */
const sag = (along: number): number => 9 * Math.sin(along / 190);

/** The colour of patterned cloth at a point in drawing units, given the plain colour. */
export function patternAt(pattern: Pattern, x: number, y: number, plain: Rgb): Rgb {
  const cover = coverOf(pattern, x, y) * (pattern.strength ?? 1);
  return cover > 0 ? mix(plain, rgb(pattern.colour), cover) : plain;
}

function coverOf({ kind, every, width }: Pattern, x: number, y: number): number {
  if (kind === 'stripes') return onLine(y + sag(x), every, width);
  if (kind === 'ribs') return onLine(x + sag(y), every, width);
  if (kind === 'checks') return 0.5 * (onLine(y + sag(x), every, width) + onLine(x + sag(y), every, width));
  const row = Math.round(y / every);
  const shift = row % 2 === 0 ? 0 : every / 2;
  const column = Math.round((x - shift) / every);
  return edge(width - Math.hypot(x - shift - column * every, y - row * every));
}

const onLine = (at: number, every: number, width: number): number =>
  edge(width / 2 - Math.abs(at - Math.round(at / every) * every));

/** 1 inside, 0 outside, with an edge of about a pixel. */
const edge = (inside: number): number => Math.max(0, Math.min(1, inside / 2.4 + 0.5));
