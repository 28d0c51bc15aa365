// Which files a picture needs, so that they can be fetched before it is shown.

import type { Picture } from '../domain/picture';
import { POSES } from '../domain/vocabulary';
import { type ArtCatalog, type Person, poseIn } from './art-catalog';

/** Files (paths inside the art folder) of a picture, each once: place, people in their poses, faces, insert. */
export function filesFor(picture: Picture, catalog: ArtCatalog): string[] {
  const files = new Set<string>();
  const place = picture.place ? catalog.places[picture.place] : undefined;
  for (const layer of place?.layers ?? []) files.add(layer.file);
  for (const [id, figure] of Object.entries(picture.figures)) {
    const person = catalog.people[id];
    if (!person) continue;
    files.add(catalog.face.file);
    for (const file of headFiles(person)) files.add(file);
    files.add(poseIn(person, figure.pose, picture.place).body.file);
  }
  const insert = picture.insert ? catalog.inserts[picture.insert] : undefined;
  if (insert) files.add(insert.file);
  return [...files];
}

const headFiles = (person: Person): string[] => [
  person.head.file,
  ...(person.over ? [person.over.file] : []),
];

/** What stands in for poses that could not be had: each such person's neutral body. */
export function standInsFor(picture: Picture, catalog: ArtCatalog, has: (file: string) => boolean): string[] {
  return Object.entries(picture.figures).flatMap(([id, { pose }]) => {
    const person = catalog.people[id];
    return person && !has(poseIn(person, pose, picture.place).body.file)
      ? [poseIn(person, 'neutral', picture.place).body.file]
      : [];
  });
}

/** The other poses of the people of a picture: worth having before they are asked for. */
export function posesSoon(picture: Picture, catalog: ArtCatalog): string[] {
  const people = Object.keys(picture.figures).flatMap((id) => catalog.people[id] ?? []);
  const files = people.flatMap((person) =>
    POSES.map((pose) => poseIn(person, pose, picture.place).body.file),
  );
  return [...new Set(files)];
}

/** What can be let go of once the stage has moved on from one place to another. */
export function filesOnlyIn(place: string, kept: readonly string[], catalog: ArtCatalog): string[] {
  const keep = new Set(kept.flatMap((id) => catalog.places[id]?.layers.map((layer) => layer.file) ?? []));
  return (catalog.places[place]?.layers ?? []).map((layer) => layer.file).filter((file) => !keep.has(file));
}
