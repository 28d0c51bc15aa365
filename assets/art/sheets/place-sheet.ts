// The contact sheet of places: each warm and cold, with the people of its story in it.

import { letDown } from '../../../src/stage/anatomy';
import type { Figure } from '../pictures/figure';
import type { MadeArt } from '../pictures/made-art';
import { placeLight, placePictures } from '../pictures/place-picture';
import { composeScene } from '../pictures/scene';
import { PLACE_BOX } from '../places/place-art';
import { type Cell, gridSheet } from './grid';

const DENSITY = 0.45;
const WARM = { saturation: 1.08, brightness: 1.02, colour: '#ffb27a' };
const COLD = { saturation: 0.74, brightness: 0.97, colour: '#6f86c0' };

/** Who is in which places, by how the name of the place begins; the first two otherwise. */
const HOSTS: readonly (readonly [starts: RegExp, left: string, right: string])[] = [
  [/^(car|kitchen-storm|stairwell)/, 'priya', 'tom'],
  [/^(bedroom|hallway|school)/, 'marcus', 'leo'],
  [/^(cafe|flat|wedding)/, 'jun', 'nadia'],
  [/^pond/, 'child', 'june'],
];

/** Draws every place twice. */
export async function placeSheet(art: MadeArt): Promise<Buffer> {
  const cells: Cell[] = [];
  for (const id of Object.keys(art.catalog.places)) {
    for (const warm of [true, false]) {
      const light = placeLight(art, id, PLACE_BOX, warm ? 1 : 0);
      const picture = await composeScene(art, {
        box: PLACE_BOX,
        density: DENSITY,
        ...(await placePictures(art, id, PLACE_BOX, DENSITY)),
        figures: pairIn(art, id, warm),
        figureLight: light.people,
        shine: light.glow,
        grade: warm ? WARM : COLD,
      });
      cells.push({ picture, label: `${id} ${warm ? 'warm' : 'cold'}` });
    }
  }
  return gridSheet(cells, 4, PLACE_BOX.w * DENSITY, Math.round(PLACE_BOX.h * DENSITY));
}

function pairIn(art: MadeArt, placeId: string, warm: boolean): Figure[] {
  const place = art.catalog.places[placeId];
  const [, left, right] = HOSTS.find(([starts]) => starts.test(placeId)) ?? [null, 'maya', 'daniel'];
  const one = (id: string, toLeft: boolean, look: Pick<Figure, 'pose' | 'mood' | 'x'>): Figure => ({
    ...look,
    id,
    gaze: 'toward',
    y: place.floor + letDown(art.catalog.people[id], look.pose, place),
    scale: place.scale,
    left: toLeft,
    headLeft: toLeft,
  });
  return warm
    ? [
        one(left, false, { pose: 'open', mood: 'warm', x: 480 }),
        one(right, true, { pose: 'neutral', mood: 'tender', x: 790 }),
      ]
    : [
        one(left, false, { pose: 'seated', mood: 'hurt', x: 460 }),
        one(right, true, { pose: 'away', mood: 'withdrawn', x: 860 }),
      ];
}
