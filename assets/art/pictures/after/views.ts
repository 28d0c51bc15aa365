// Every wide picture over a debrief by file name.

import { ONE_MORE_STORY_VIEWS } from './one-more-story';
import { PLUS_ONE_VIEWS } from './plus-one';
import { READ_AT_NINE_VIEWS } from './read-at-nine-forty-one';
import { STORM_WARNING_VIEWS } from './storm-warning';
import { YELLOW_BOAT_VIEWS } from './the-yellow-boat';
import type { Views } from './view';

/**
 * The views. A phone shows the middle 690 of 1280 pixels, a broad screen little more than the upper half: faces are between
 * x 320 and 960 and between y 50 and 280.
 */
export const VIEWS: Views = {
  ...READ_AT_NINE_VIEWS,
  ...STORM_WARNING_VIEWS,
  ...ONE_MORE_STORY_VIEWS,
  ...PLUS_ONE_VIEWS,
  ...YELLOW_BOAT_VIEWS,
};
