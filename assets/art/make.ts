// `npm run art`: makes every picture of the game from its sources, and the catalogue that the stage reads.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { POSES, type Pose } from '../../src/domain/vocabulary';
import type { ArtCatalog, Insert, Person, Place, PoseArt } from '../../src/stage/art-catalog';
import { Cache } from './export/cache';
import { prune } from './export/prune';
import { sourceHash } from './export/sources';
import { writerInto } from './export/write-file';
import { makeFaceAtlas } from './face/atlas';
import { GAZES, MOOD_ART } from './face/moods';
import { INSERTS } from './inserts/all';
import { exportInsert } from './inserts/export-insert';
import { CAST } from './people/cast';
import { exportHead, exportOver, exportPose, personEntry } from './people/export-person';
import type { PersonArt } from './people/person-art';
import { makePicture, PICTURES } from './pictures/all';
import { MadeArt } from './pictures/made-art';
import { PLACES } from './places/all';
import { exportPlace } from './places/export-place';
import { SHEETS } from './sheets/sheets';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '../..');
const MADE = join(ROOT, 'assets/made');
const DOCS = join(ROOT, 'docs/art');
const PLACE_DENSITY = 1.5;
const PERSON_DENSITY = 0.5;
/** Bodies have fewer pixels for a unit than heads: nobody looks at a sleeve as they look at an eye. */
const BODY_DENSITY = 0.45;
const FACE_DENSITY = 0.58;

const CACHE = join(ROOT, 'node_modules/.cache/art');
const cache = new Cache(join(CACHE, 'made.json'), MADE);
const hashOf = (...modules: string[]) => sourceHash(modules.map((path) => join(HERE, path)));

/** The body of a child is shown smaller, so it needs fewer pixels for a unit; a little more than its share keeps it crisp. */
const densityOf = ({ bodyScale }: PersonArt) => BODY_DENSITY * Math.min(1, bodyScale + 0.06);

async function makePeople(): Promise<Record<string, Person>> {
  const painter = hashOf('people/export-person.ts') + PERSON_DENSITY;
  const people: Record<string, Person> = {};
  for (const person of CAST) {
    const { poses: bodies, ...rest } = person;
    const head = await cache.remember(`${person.id} head`, painter + JSON.stringify(rest), (wrote) =>
      exportHead(person, PERSON_DENSITY, writerInto(MADE, wrote)),
    );
    const over = await cache.remember(`${person.id} over`, painter + JSON.stringify(rest), (wrote) =>
      exportOver(person, PERSON_DENSITY, writerInto(MADE, wrote)),
    );
    const poses: Partial<Record<Pose, PoseArt>> = {};
    for (const pose of POSES) {
      const body = bodies[pose];
      if (!body) continue;
      const key =
        painter + JSON.stringify([person.palette, person.patterns, person.build, densityOf(person), body]);
      poses[pose] = await cache.remember(`${person.id} ${pose}`, key, (wrote) =>
        exportPose(person, pose, body, densityOf(person), writerInto(MADE, wrote)),
      );
    }
    people[person.id] = personEntry(person, head, over, poses as Person['poses']);
  }
  return people;
}

async function makePlaces(): Promise<Record<string, Place>> {
  const places: Record<string, Place> = {};
  for (const place of PLACES) {
    const { draw, ...rest } = place;
    const key = hashOf('places/export-place.ts') + PLACE_DENSITY + JSON.stringify(rest) + draw().markup();
    places[place.id] = await cache.remember(place.id, key, (wrote) =>
      exportPlace(place, PLACE_DENSITY, writerInto(MADE, wrote)),
    );
  }
  return places;
}

async function makeFaces(): Promise<ArtCatalog['face']> {
  const sets = await cache.remember('faces', hashOf('face/atlas.ts') + FACE_DENSITY, async (wrote) => {
    const atlas = await makeFaceAtlas(FACE_DENSITY);
    await writerInto(MADE, wrote)('people/faces.webp', atlas.webp);
    return atlas.sets;
  });
  return { file: 'people/faces.webp', density: FACE_DENSITY, sets };
}

async function makeInserts(): Promise<Record<string, Insert>> {
  const inserts: Record<string, Insert> = {};
  for (const insert of INSERTS) {
    const key =
      hashOf('inserts/export-insert.ts') + PLACE_DENSITY + JSON.stringify(insert) + insert.draw().markup();
    inserts[insert.id] = await cache.remember(insert.id, key, (wrote) =>
      exportInsert(insert, PLACE_DENSITY, writerInto(MADE, wrote)),
    );
  }
  return inserts;
}

/** Still pictures are made from the made parts, so they are made again whenever any part was. */
async function makePictures(catalog: ArtCatalog): Promise<void> {
  const art = new MadeArt(catalog, MADE);
  const key = hashOf('pictures/all.ts') + cache.fingerprint() + JSON.stringify(catalog);
  for (const name of Object.keys(PICTURES)) {
    await cache.remember(name, key, async (wrote) => {
      await writerInto(MADE, wrote)(`pictures/${name}.webp`, await makePicture(art, name));
    });
  }
}

async function makeSheets(catalog: ArtCatalog): Promise<void> {
  const art = new MadeArt(catalog, MADE);
  const sheets = new Cache(join(CACHE, 'sheets.json'), DOCS);
  const key = hashOf('sheets/sheets.ts') + cache.fingerprint() + JSON.stringify(catalog);
  for (const [name, draw] of Object.entries(SHEETS)) {
    await sheets.remember(name, key, async (wrote) => {
      await writerInto(DOCS, wrote)(`${name}.webp`, await draw(art));
    });
  }
}

mkdirSync(MADE, { recursive: true });
const catalog: ArtCatalog = {
  placeDensity: PLACE_DENSITY,
  personDensity: PERSON_DENSITY,
  places: await makePlaces(),
  people: await makePeople(),
  face: await makeFaces(),
  moods: MOOD_ART,
  gazes: GAZES,
  inserts: await makeInserts(),
  stand: { left: { far: 330, near: 520 }, right: { far: 960, near: 770 } },
};
writeFileSync(join(MADE, 'art.json'), `${JSON.stringify(catalog)}\n`);
await makePictures(catalog);
prune(MADE, ['people', 'places', 'inserts', 'pictures'], cache.files);
await makeSheets(catalog);
