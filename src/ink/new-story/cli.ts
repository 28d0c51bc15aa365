// `npm run new-story ID`: a folder that holds to every rule but for its empty places, which `npm run stories` names.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { emptyPlaces } from '../empty-places';
import { placesOf } from '../places';
import { readSurroundings } from '../read-story';
import { skeletonCard, skeletonMoments } from './skeleton-files';
import { skeletonEndings, skeletonInk } from './skeleton-ink';

const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** Makes the folder. @returns whether it could be made */
function make(root: string, id: string): boolean {
  const places = placesOf(root);
  const folder = path.join(places.stories, id);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    print(
      'npm run new-story ID: an id is made of small letters, digits and hyphens, like read-at-nine-forty-one',
    );
    return false;
  }
  if (existsSync(folder)) {
    print(`stories/${id} is there already: nothing was changed`);
    return false;
  }
  const { world, concepts } = readSurroundings(places);
  const [place = 'kitchen-evening'] = world.place ?? [];
  const files = {
    'story.ink': skeletonInk(place),
    'endings.ink': skeletonEndings(),
    'story.json': skeletonCard(),
    'moments.yaml': skeletonMoments([...(concepts.ids ?? [])].slice(0, 12)),
  };
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const empty = emptyPlaces(root, folder, false).length;
  print(
    `stories/${id}: ten decisions, five endings, ${empty} empty places, each marked ‹what to write there›.`,
  );
  print(
    `npm run stories -- ${id} --empty names each, with file and line; npm run play ${id} plays what is there.`,
  );
  return true;
}

process.exitCode = make(process.cwd(), process.argv[2] ?? '') ? 0 : 1;
