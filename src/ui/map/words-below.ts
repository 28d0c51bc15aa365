// On which side of a place its line is written when it is chosen: above it, or below where above it would cover others.

import type { MapPlace } from '../../domain/map/story-map';
import type { MapSheet } from './map-sheet';

/** What the words take beside a place, and from how near to how far above or below it, with half a ring of another. */
const ROOM = { beside: 98, near: 7, far: 75 };

/** Is there more room for the words of a place below it? @param others all places that have a number or a ring */
export function wordsBelow(at: MapPlace, others: readonly MapPlace[], { sx, sy }: MapSheet): boolean {
  const beside = others.filter(({ x }) => Math.abs(x - at.x) * sx < ROOM.beside);
  const covered = (up: 1 | -1): number =>
    beside.filter(({ y }) => {
      const away = (at.y - y) * sy * up;
      return away > ROOM.near && away < ROOM.far;
    }).length;
  return covered(-1) < covered(1);
}
