// The contact sheet of places: each warm and cold, with the people of its story in it.

import { letDown } from '../../../src/stage/anatomy';
import type { Figure } from '../pictures/figure';
import type { MadeArt } from '../pictures/made-art';
import { placeLight, placePictures } from '../pictures/place-picture';
import { composeScene } from '../pictures/scene';
import { COMPANIES } from '../pictures/who-is-where';
import { PLACE_BOX } from '../places/place-art';
import { type Cell, gridSheet } from './grid';

const DENSITY = 0.45;
const WARM = { saturation: 1.08, brightness: 1.02, colour: '#ffb27a' };
const COLD = { saturation: 0.74, brightness: 0.97, colour: '#6f86c0' };

/** Draws each of these places twice. */
export async function placeSheet(art: MadeArt, ids: readonly string[]): Promise<Buffer> {
  const cells: Cell[] = [];
  for (const id of ids) {
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

/** Who is met in the places of the stories that are still to be written. */
const TO_COME: Readonly<Record<string, readonly [string, string]>> = {
  'living-room': ['theo', 'amira'],
  'dining-room': ['simran', 'harjit'],
  corridor: ['ayo', 'kezia'],
  bus: ['ayo', 'luca'],
  'station-hall': ['sam', 'ines'],
  park: ['karan', 'manjit'],
  therapist: ['theo', 'ruth'],
  'waiting-room': ['ines', 'ruth'],
};

function companyIn(placeId: string): readonly [string, string] {
  const company = COMPANIES.find(({ places }) => places.includes(placeId));
  if (company && !placeId.startsWith('platform')) return [company.you, company.others[0]];
  return TO_COME[placeId.slice(0, placeId.lastIndexOf('-'))] ?? ['maya', 'daniel'];
}

function pairIn(art: MadeArt, placeId: string, warm: boolean): Figure[] {
  const place = art.catalog.places[placeId];
  const [left, right] = companyIn(placeId);
  const one = (id: string, toLeft: boolean, look: Pick<Figure, 'pose' | 'mood' | 'x'>): Figure => ({
    ...look,
    id,
    place: placeId,
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
