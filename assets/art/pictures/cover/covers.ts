// Every cover by file name.

import type { CoverArt } from './cover';
import { ONE_MORE_STORY } from './one-more-story';
import { PLUS_ONE } from './plus-one';
import { READ_AT_NINE_FORTY_ONE } from './read-at-nine-forty-one';
import { STORM_WARNING } from './storm-warning';
import { THE_YELLOW_BOAT } from './the-yellow-boat';

/** The covers; a story's card names its own. */
export const COVERS: Readonly<Record<string, CoverArt>> = {
  'cover-read-at-nine-forty-one': READ_AT_NINE_FORTY_ONE,
  'cover-storm-warning': STORM_WARNING,
  'cover-one-more-story': ONE_MORE_STORY,
  'cover-plus-one': PLUS_ONE,
  'cover-the-yellow-boat': THE_YELLOW_BOAT,
};
