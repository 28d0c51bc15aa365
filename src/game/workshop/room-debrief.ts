// What a finished session is looked back at with: the story's explanation of the way it went, and what the votes tell.

import type { Turn } from '../../domain/beat';
import type { Catalogue } from '../../domain/concepts';
import { type Debrief, debriefOf } from '../../domain/debrief/debrief';
import type { ShelfEntry } from '../shelf';

/** Null where the way has no ending. Rejects with a plain sentence when a part can't be fetched. */
export async function roomDebrief(
  entry: ShelfEntry,
  turns: readonly Turn[],
  loadConcepts: () => Promise<Catalogue>,
): Promise<Debrief | null> {
  const [source, moments, reach, catalogue] = await Promise.all([
    entry.loadStory(),
    entry.loadMoments(),
    entry.loadReach(),
    loadConcepts(),
  ]);
  return debriefOf(turns, { card: source.card, moments, reach, catalogue });
}
