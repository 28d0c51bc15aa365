// The parts that the stage is made of, as jobs: places, people, the face atlas, objects; and the catalogue of them all.

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { POSES, type Pose } from '../../../src/domain/vocabulary';
import type { ArtCatalog, Insert, Person, Piece, Place, PoseArt } from '../../../src/stage/art-catalog';
import { makeFaceAtlas } from '../face/atlas';
import { GAZES, MOOD_ART } from '../face/moods';
import { INSERTS } from '../inserts/all';
import { exportInsert } from '../inserts/export-insert';
import { CAST } from '../people/cast';
import { exportHead, exportOver, exportPose, inOutfit, personEntry } from '../people/export-person';
import type { Outfit, PersonArt } from '../people/person-art';
import { PLACES } from '../places/all';
import { exportPlace } from '../places/export-place';
import type { Job } from './job';
import { sourceHash } from './sources';

const ART = join(dirname(fileURLToPath(import.meta.url)), '..');
const PLACE_DENSITY = 1.5;
const PERSON_DENSITY = 0.5;
/** Bodies have fewer pixels for a unit than heads: nobody looks at a sleeve as they look at an eye. */
const BODY_DENSITY = 0.45;
const FACE_DENSITY = 0.58;
const FACE_FILE = 'people/faces.webp';

const hashes = new Map<string, string>();

/** A hash of modules of this workshop and of all they import, as they were when it was first asked for. */
export function hashOf(...modules: string[]): string {
  const key = modules.join();
  const hash = hashes.get(key) ?? sourceHash(modules.map((path) => join(ART, path)));
  hashes.set(key, hash);
  return hash;
}

/** The body of a child is shown smaller, so it needs fewer pixels for a unit; a little more than its share keeps it crisp. */
const densityOf = ({ bodyScale }: PersonArt) => BODY_DENSITY * Math.min(1, bodyScale + 0.06);

function jobsOfPerson(person: PersonArt): Job[] {
  const painter = () => hashOf('people/export-person.ts') + PERSON_DENSITY;
  const { poses, outfits = [], ...rest } = person;
  const key = () => painter() + JSON.stringify(rest);
  const density = densityOf(person);
  const ofPose = (who: PersonArt, bodies: Outfit['poses'], pose: Pose): Job[] => {
    const { palette, patterns, build } = who;
    const body = bodies[pose];
    if (!body) return [];
    return [
      {
        name: `${who.id} ${pose}`,
        kind: JSON.stringify([body.piece, body.redrawn, body.roles, body.box, build?.bolder, density]),
        key: () => painter() + JSON.stringify([palette, patterns, build, density, body]),
        make: (write) => exportPose(who, pose, body, density, write),
      },
    ];
  };
  return [
    { name: `${person.id} head`, key, make: (write) => exportHead(person, PERSON_DENSITY, write) },
    { name: `${person.id} over`, key, make: (write) => exportOver(person, PERSON_DENSITY, write) },
    ...POSES.flatMap((pose) => ofPose(person, poses, pose)),
    ...outfits.flatMap((outfit) =>
      POSES.flatMap((pose) => ofPose(inOutfit(person, outfit), outfit.poses, pose)),
    ),
  ];
}

/** Every part, the slow ones first. */
export const PART_JOBS: readonly Job[] = [
  ...PLACES.map((place): Job => {
    const { draw, ...rest } = place;
    return {
      name: `place ${place.id}`,
      key: () => hashOf('places/export-place.ts') + PLACE_DENSITY + JSON.stringify(rest) + draw().markup(),
      make: (write) => exportPlace(place, PLACE_DENSITY, write),
    };
  }),
  ...CAST.flatMap(jobsOfPerson),
  {
    name: 'face atlas',
    key: () => hashOf('face/atlas.ts') + FACE_DENSITY,
    make: async (write) => {
      const atlas = await makeFaceAtlas(FACE_DENSITY);
      await write(FACE_FILE, atlas.webp);
      return atlas.sets;
    },
  },
  ...INSERTS.map(
    (insert): Job => ({
      name: `insert ${insert.id}`,
      key: () =>
        hashOf('inserts/export-insert.ts') + PLACE_DENSITY + JSON.stringify(insert) + insert.draw().markup(),
      make: (write) => exportInsert(insert, PLACE_DENSITY, write),
    }),
  ),
];

/** What somebody wears in which places, where it is not the usual. */
function dressedOf(person: PersonArt, resultOf: <T>(name: string) => T): Person['dressed'] {
  if (!person.outfits) return undefined;
  const bodies = (outfit: Outfit) =>
    Object.fromEntries(
      POSES.filter((pose) => outfit.poses[pose]).map((pose) => [
        pose,
        resultOf<PoseArt>(`${inOutfit(person, outfit).id} ${pose}`).body,
      ]),
    );
  return Object.fromEntries(
    person.outfits.flatMap((outfit) => outfit.places.map((place) => [place, bodies(outfit)])),
  );
}

/** The catalogue, from what came of each part. */
export function catalogOf(resultOf: <T>(name: string) => T): ArtCatalog {
  const byId = <T>(all: readonly { readonly id: string }[], kind: string) =>
    Object.fromEntries(all.map(({ id }) => [id, resultOf<T>(`${kind} ${id}`)]));
  const personOf = (person: PersonArt): Person => {
    const drawn = POSES.filter((pose) => person.poses[pose]);
    const poses = Object.fromEntries(
      drawn.map((pose) => [pose, resultOf<PoseArt>(`${person.id} ${pose}`)]),
    ) as Person['poses'];
    const head = resultOf<Piece>(`${person.id} head`);
    return personEntry(
      person,
      head,
      resultOf<Piece | null>(`${person.id} over`),
      poses,
      dressedOf(person, resultOf),
    );
  };
  return {
    placeDensity: PLACE_DENSITY,
    personDensity: PERSON_DENSITY,
    places: byId<Place>(PLACES, 'place'),
    people: Object.fromEntries(CAST.map((person) => [person.id, personOf(person)])),
    face: { file: FACE_FILE, density: FACE_DENSITY, sets: resultOf('face atlas') },
    moods: MOOD_ART,
    gazes: GAZES,
    inserts: byId<Insert>(INSERTS, 'insert'),
    stand: { left: { far: 330, near: 520 }, right: { far: 960, near: 770 } },
  };
}
