// The stills of every place with the people of its story: each alone, and two together. The camera follows their heads.

import type { Side } from '../../../src/domain/vocabulary';
import { around, headBox, letDown } from '../../../src/stage/anatomy';
import type { Box } from '../paint/raster';
import { PLACE_BOX } from '../places/place-art';
import type { Figure } from './figure';
import type { MadeArt } from './made-art';
import { AT_EASE, COMPANIES, STRAINED } from './who-is-where';

/** What a still of a place shows. */
export interface PlaceStill {
  readonly place: string;
  /** Who stands left and who right; null where there is nobody. */
  readonly left: string | null;
  readonly right: string | null;
}

/** The stills by file name. */
export const PLACE_STILLS: Readonly<Record<string, PlaceStill>> = Object.fromEntries(
  COMPANIES.flatMap(({ you, others, places }) =>
    places.flatMap((place): [string, PlaceStill][] => [
      [`still-${place}-${you}`, { place, left: you, right: null }],
      ...others.flatMap((other): [string, PlaceStill][] => [
        [`still-${place}-${other}`, { place, left: null, right: other }],
        [`still-${place}-${you}-${other}`, { place, left: you, right: other }],
      ]),
    ]),
  ),
);

/** Where the two stand, in stage pixels from the middle, for one unit of a place's scale. */
const APART = { alone: 900, together: 470 };
/** A picture is so many times as high as the head in it, and shows two heads within this part of its height. */
const HEADS_HIGH = 3;
const ROWS = 0.6;
const SHAPE = 640 / 400;

/** The people of a still, and the part of the stage that it shows. */
export function stageOf(art: MadeArt, still: PlaceStill): { figures: Figure[]; box: Box } {
  const place = art.catalog.places[still.place];
  const together = still.left !== null && still.right !== null;
  const looks = together ? AT_EASE : STRAINED;
  const apart = (together ? APART.together : APART.alone) * place.scale;
  const sides: readonly (readonly [Side, string | null])[] = [
    ['left', still.left],
    ['right', still.right],
  ];
  const figures = sides.flatMap(([side, id]): Figure[] => {
    if (!id) return [];
    const person = art.catalog.people[id];
    const pose = place.low ? 'seated' : looks[id].pose;
    const left = side === 'right';
    const x = 640 + (left ? apart : -apart);
    const y = place.floor + letDown(person, pose, place);
    return [
      {
        id,
        pose,
        place: still.place,
        mood: looks[id].mood,
        gaze: 'toward',
        x,
        y,
        scale: place.scale,
        left,
        headLeft: left,
      },
    ];
  });
  return { figures, box: boxAround(art, figures, together) };
}

function boxAround(art: MadeArt, figures: readonly Figure[], together: boolean): Box {
  const heads = figures.map(({ id, pose, x, y, scale }) =>
    headBox(art.catalog.people[id], pose, { id, side: 'left', x, y, scale, order: 0 }),
  );
  const group = around(heads);
  const head = Math.max(...heads.map(({ top, bottom }) => bottom - top));
  const h = Math.max(
    HEADS_HIGH * head,
    (group.bottom - group.top) / ROWS,
    ((group.right - group.left) * 1.3) / SHAPE,
  );
  const w = h * SHAPE;
  const [only] = figures;
  const ahead = together ? 0 : (only.left ? -1 : 1) * w * 0.12;
  return {
    w,
    h,
    x: within((group.left + group.right) / 2 + ahead - w / 2, PLACE_BOX.x, PLACE_BOX.w - w),
    y: within(group.top - h * 0.17, PLACE_BOX.y, PLACE_BOX.h - h),
  };
}

const within = (value: number, from: number, room: number): number =>
  Math.min(from + room, Math.max(from, value));
