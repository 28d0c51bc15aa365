// A story shows enough of what the game teaches to be worth a debrief.

import type { StoryFolder } from '../../read-story';
import type { Rule } from '../rule';
import { whole } from '../rule';

/** Concept ids that a story's moments and endings show, in the order of their names. */
export const conceptsShown = ({ moments }: StoryFolder): string[] =>
  [
    ...new Set(
      [...Object.values(moments?.moments ?? {}), ...Object.values(moments?.endings ?? {})].flatMap(
        (each) => each.concepts,
      ),
    ),
  ].sort();

export const concepts: Rule = {
  name: 'concepts',
  why: 'A story shows at least eight of the concepts, or its debriefs repeat themselves; that each one exists is checked by the build.',
  severity: 'warning',
  check: ({ story }) => {
    const shown = conceptsShown(story);
    return shown.length < 8 ? [whole(`${shown.length} concepts are shown; at least 8`)] : [];
  },
};
