// Where everybody stands: distance follows closeness, and nobody stands in anybody.

import type { Picture } from '../domain/picture';
import type { Pose, Side } from '../domain/vocabulary';
import type { StageFrame } from '../game/stage-port';
import { letDown } from './anatomy';
import { type ArtCatalog, type Person, type Place, poseOf } from './art-catalog';
import { clamp, mix, rise } from './easing';
import { evenedOut } from './eye-level';
import { heightOf, openArea, roomyZoom, widthOf } from './frame-area';
import type { Standing } from './standing';

/** Stands in where a place is not known: a plain floor. */
export const BARE_FLOOR: Pick<Place, 'floor' | 'scale' | 'tint' | 'low'> = {
  floor: 690,
  scale: 0.19,
  tint: ['#ffffff', '#ffffff', '#ffffff', '#ffffff'],
};

/** From this closeness on they step in until they touch. */
const TOUCHING = 86;
/** In an upright band the two come nearer to each other, so that both faces can be large. */
const UPRIGHT = 0.66;
/** How far behind the first on a side the next one stands, in head widths. */
const RANK = 1.35;
/** And where they are so much lower that the first would hide them: a child, somebody in a wheelchair, somebody seated. */
const LOW_RANK = 2.3;
/** Somebody is low whose neck is under this part of the height of the other's. */
const LOW = 0.86;

/** How much farther back a wheelchair stands, in units of the art, so that its footrest is not in anybody’s shins. */
const FOOTREST = 330;

const CENTRE = 640;
/** `ArtCatalog.stand` is measured in the pixels of a mid shot, which shows the stage so much larger. */
export const MID_SHOT = 1.4;

/**
 * Puts the people of a picture on the floor, in the order they came in. Who came first on a side stands nearest to the
 * middle. The same picture and frame always give the same answer.
 */
export function block(picture: Picture, catalog: ArtCatalog, frame: StageFrame): readonly Standing[] {
  const place = (picture.place && catalog.places[picture.place]) || BARE_FLOOR;
  const ids = Object.keys(picture.figures).filter((id) => catalog.people[id]);
  const ranks: Record<Side, number> = { left: 0, right: 0 };
  const fronts: Partial<Record<Side, number>> = {};
  const standings = ids.map((id, index): Standing => {
    const person = catalog.people[id] as Person;
    const side = picture.figures[id]?.side ?? 'left';
    const rank = ranks[side]++;
    const height = neckHeight(person, picture.figures[id]?.pose ?? 'neutral');
    fronts[side] ??= height;
    const low = rank > 0 && height < fronts[side] * LOW;
    const far = rank * (low ? LOW_RANK : RANK) * headWidth(person) * place.scale;
    const away = halfGap(person, side, picture, catalog, frame, place.scale) + far;
    return {
      id,
      side,
      x: clamp(CENTRE + (side === 'left' ? -away : away), 60, 1220),
      y: place.floor - rank * 10 + letDown(person, picture.figures[id]?.pose ?? 'neutral', place),
      scale: place.scale * (1 - rank * 0.03),
      // A low figure is drawn before the taller one it stands beside, so that its face is free.
      order: low ? index + 10 : index - rank * 10,
    };
  });
  return evenedOut(standings, picture, catalog, frame);
}

/** How high a neck is over the floor, in units of the art. */
const neckHeight = (person: Person, pose: Pose): number => -poseOf(person, pose).neck.y * person.bodyScale;

/** Width of a head in units of the art: the measure that keeps two faces apart. */
export const headWidth = (person: Person): number => person.head.w * person.headScale;

/** How far from the middle the first person of a side stands. Never grows with closeness. */
function halfGap(
  person: Person,
  side: Side,
  picture: Picture,
  catalog: ArtCatalog,
  frame: StageFrame,
  scale: number,
): number {
  const { far, near } = catalog.stand[side];
  const closeness = clamp(picture.between.closeness, 0, 100);
  const squeeze = mix(UPRIGHT, 1, rise(aspect(frame), 1.05, 1.9));
  const sign = side === 'left' ? -1 : 1;
  const apart = (Math.max(0, sign * (mix(far, near, closeness / 100) - CENTRE)) / MID_SHOT) * squeeze;
  const floor =
    mix(shoulders(picture, catalog), widestHead(picture, catalog), rise(closeness, TOUCHING, 100)) *
    0.5 *
    scale;
  const steppedIn = mix(apart, floor, rise(closeness, TOUCHING, 100));
  const back = person.wheelchair ? FOOTREST * scale * (1 - 0.5 * rise(closeness, TOUCHING, 100)) : 0;
  return Math.max(Math.min(steppedIn + back, room(picture, catalog, frame, scale)), floor);
}

/** The most that two faces can be from the middle and still both be seen beside what covers the stage. */
function room(picture: Picture, catalog: ArtCatalog, frame: StageFrame, scale: number): number {
  return (
    (0.955 * widthOf(openArea(frame))) / roomyZoom(frame) / 2 - widestHead(picture, catalog) * scale * 0.7
  );
}

const aspect = (frame: StageFrame): number => {
  const open = openArea(frame);
  return widthOf(open) / heightOf(open);
};

function widestHead(picture: Picture, catalog: ArtCatalog): number {
  const widths = Object.keys(picture.figures)
    .map((id) => catalog.people[id])
    .filter((p) => p !== undefined);
  return Math.max(...widths.map(headWidth)) * 1.04;
}

/** Shoulder to shoulder, in units of the art: what two people standing side by side need. */
const shoulders = (picture: Picture, catalog: ArtCatalog): number => widestHead(picture, catalog) * 1.85;
