// A grown person and a child in one picture: the farther apart their faces are in height, the less room there is to show
// both. The taller one comes nearer to the reader, so lower in the picture, and the smaller one a little farther back.

import type { Picture } from '../domain/picture';
import type { StageFrame } from '../game/stage-port';
import { faceOf, headBox } from './anatomy';
import type { ArtCatalog } from './art-catalog';
import type { Standing } from './blocking';
import { roomyZoom } from './frame-area';

/**
 * The part of a frame's height that is open when the page covers the most it ever does. Always reckoned with, so that
 * nobody moves when words give way to choices.
 */
const LEAST_OPEN = 0.45;
/** The most that somebody is moved down or up, in stage pixels. */
const MOST = { down: 84, up: 46 };
/** What the taller one takes of the difference. */
const DOWN = 0.64;

/** The same people, their feet moved up or down where their faces would not all fit under each other. */
export function evenedOut(
  standings: readonly Standing[],
  picture: Picture,
  catalog: ArtCatalog,
  frame: StageFrame,
): Standing[] {
  const faces = new Map(
    standings.map((stand) => {
      const person = catalog.people[stand.id];
      const pose = picture.figures[stand.id]?.pose ?? 'neutral';
      return [stand.id, person ? faceOf(headBox(person, pose, stand)) : null];
    }),
  );
  const seen = [...faces.values()].filter((face) => face !== null);
  if (seen.length < 2) return [...standings];
  const top = Math.min(...seen.map((face) => face.top));
  const bottom = Math.max(...seen.map((face) => face.bottom));
  const excess = bottom - top - (LEAST_OPEN * frame.height) / roomyZoom(frame);
  if (excess <= 0) return [...standings];
  const down = Math.min(MOST.down, excess * DOWN);
  const up = Math.min(MOST.up, excess * (1 - DOWN));
  return standings.map((stand) => {
    const face = faces.get(stand.id);
    if (!face) return stand;
    // Nobody is moved past the rows that have to fit.
    const lowest = Math.max(0, Math.min(down, top + down - face.top));
    const highest = Math.max(0, Math.min(up, face.bottom - (bottom - up)));
    return { ...stand, y: stand.y + (lowest > 0 ? lowest : -highest) };
  });
}
