// A grown person and a child in one picture: the farther apart their faces are in height, the less room there is to show
// both. The taller one comes nearer to the reader, so lower in the picture, and the smaller one a little farther back.

import type { Picture } from '../domain/picture';
import type { StageFrame } from '../game/stage-port';
import { faceOf, headBox } from './anatomy';
import type { ArtCatalog } from './art-catalog';
import { type Box, leastOpen, zoomToShow } from './frame-area';
import type { Standing } from './standing';

/** The most that somebody is moved down or up, in stage pixels. */
const MOST = { down: 92, up: 56 };
const STEPS = 24;

/** The same people, their feet moved up or down where their faces would not all fit under each other. */
export function evenedOut(
  standings: readonly Standing[],
  picture: Picture,
  catalog: ArtCatalog,
  frame: StageFrame,
): readonly Standing[] {
  const faces = new Map(standings.map((stand) => [stand.id, faceBox(stand, picture, catalog)]));
  const seen = [...faces.values()].filter((face) => face !== null);
  if (seen.length < 2) return standings;
  const top = Math.min(...seen.map((face) => face.top));
  const bottom = Math.max(...seen.map((face) => face.bottom));
  const { down, up } = leastMove(top, bottom, frame);
  if (down === 0) return standings;
  return standings.map((stand) => {
    const face = faces.get(stand.id);
    if (!face) return stand;
    // Only who sticks out of the rows that fit is moved, and only into them.
    const lower = Math.max(0, top + down - face.top);
    const higher = Math.max(0, face.bottom - (bottom - up));
    return { ...stand, y: stand.y + (lower > 0 ? lower : -higher) };
  });
}

/** The least that the uppermost face has to come down and the lowest go up for both to be in the open part. */
function leastMove(top: number, bottom: number, frame: StageFrame): { down: number; up: number } {
  for (let step = 0; step < STEPS; step++) {
    const [down, up] = [(MOST.down * step) / STEPS, (MOST.up * step) / STEPS];
    const rows = bottom - up - (top + down);
    if (rows * zoomToShow(bottom - up, frame) <= leastOpen(frame)) return { down, up };
  }
  return MOST;
}

function faceBox(stand: Standing, picture: Picture, catalog: ArtCatalog): Box | null {
  const person = catalog.people[stand.id];
  return person ? faceOf(headBox(person, picture.figures[stand.id]?.pose ?? 'neutral', stand)) : null;
}
