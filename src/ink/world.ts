// The names that a story may use for what is drawn and heard, from what the art and the sound have made.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SoundCatalog } from '../sound/sound-catalog';
import type { ArtCatalog } from '../stage/art-catalog';
import type { Finding } from './finding';
import { nameFrom, type Places } from './places';

type Names = ReadonlySet<string>;

/** Names by the tag that uses them; null where the catalogue is not there and names cannot be checked. */
export interface World {
  readonly place: Names | null;
  readonly insert: Names | null;
  readonly ambience: Names | null;
  readonly cue: Names | null;
  /** Who is drawn. */
  readonly people: Names | null;
  /** Covers, and what an ending is remembered by. */
  readonly picture: Names | null;
}

/** Names from the two catalogues, and of the pictures. */
export function worldOf(
  art: ArtCatalog | null,
  sound: SoundCatalog | null,
  picture: Names | null = null,
): World {
  const names = (list: object | undefined): Names | null => (list ? new Set(Object.keys(list)) : null);
  return {
    place: names(art?.places),
    insert: names(art?.inserts),
    people: names(art?.people),
    ambience: names(sound?.ambiences),
    cue: names(sound?.cues),
    picture,
  };
}

/** Reads `art.json` and `sound.json`. One that is not there is a warning: the stories play without it. */
export function readWorld(places: Places): { readonly world: World; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const read = <T>(name: string, made: string): T | null => {
    const full = path.join(places.made, name);
    const file = nameFrom(places.root, full);
    const report = (severity: Finding['severity'], message: string) => {
      findings.push({ rule: 'catalogue', severity, file, line: 1, message });
      return null;
    };
    if (!existsSync(full)) return report('warning', `is not there (${made}), so its names cannot be checked`);
    try {
      return JSON.parse(readFileSync(full, 'utf8')) as T;
    } catch (error) {
      return report('error', `is no JSON: ${(error as Error).message}`);
    }
  };
  const art = read<ArtCatalog>('art.json', 'npm run art makes it');
  const sound = read<SoundCatalog>('sound.json', 'npm run sound makes it');
  return { world: worldOf(art, sound, picturesIn(path.join(places.made, 'pictures'))), findings };
}

/** Names of the pictures in a folder; null where it is not there. */
const picturesIn = (folder: string): Names | null =>
  existsSync(folder) ? new Set(readdirSync(folder).map((name) => path.parse(name).name)) : null;
