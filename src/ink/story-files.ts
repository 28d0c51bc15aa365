// Which files make a story: a folder is one, and may hold the other side of its evening as well.

import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Places } from './places';

/** What stands behind the folder’s name in the id of an other side. */
const OTHER_SIDE = '--other-side';

/** Where a story lies. Names are within `folder`. */
export interface StoryFiles {
  readonly folder: string;
  /** Its main Ink file. */
  readonly main: string;
  readonly card: string;
  readonly moments: string;
  /** Of an other side: what is handed over to it, and the story whose evening it is. */
  readonly side: { readonly of: string; readonly given: string } | null;
}

/** The files of a story or of an other side, whether or not they are there. */
export function filesOf({ stories }: Places, id: string): StoryFiles {
  const of = id.endsWith(OTHER_SIDE) ? id.slice(0, -OTHER_SIDE.length) : null;
  if (of === null)
    return {
      folder: path.join(stories, id),
      main: 'story.ink',
      card: 'story.json',
      moments: 'moments.yaml',
      side: null,
    };
  return {
    folder: path.join(stories, of),
    main: 'other-side.ink',
    card: 'other-side.json',
    moments: 'other-side.moments.yaml',
    side: { of, given: 'other-side.given.yaml' },
  };
}

/** Does a file of a story’s folder belong to the other side? */
export const isOtherSides = (name: string): boolean => name.startsWith('other-side');

/** A folder’s story, and the other side of it where there is one. */
export const idsIn = ({ stories }: Places, folder: string): string[] =>
  existsSync(path.join(stories, folder, 'other-side.ink')) ? [folder, folder + OTHER_SIDE] : [folder];
