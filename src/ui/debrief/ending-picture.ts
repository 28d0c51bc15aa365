// Which picture stands over a debrief: the ending's own, or the story's cover.

import type { DebriefView } from '../../game/debrief-of-run';

export const pictureOf = ({ debrief, entry }: DebriefView): string =>
  debrief.ending.picture ?? entry.card.cover;
