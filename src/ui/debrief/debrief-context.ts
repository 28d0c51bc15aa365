// What every part of the debrief reads: the run's explanation, and the names of the two people in it.

import type { CastMember } from '../../domain/story-card';
import type { DebriefView } from '../../game/debrief-of-run';
import { type LensWords, lensWords } from '../words/lens';

export interface Two {
  /** The person the reader lived the story through. */
  readonly you: CastMember;
  readonly youId: string;
  readonly other: CastMember;
  readonly otherId: string;
  /** What the debrief calls things, by the lens of the story. */
  readonly words: LensWords;
}

/** Who the run was between. */
export function twoOf({ entry }: Pick<DebriefView, 'entry'>): Two {
  const { card } = entry;
  const otherId = card.with[0] ?? card.you;
  const other = card.people[otherId] as CastMember;
  return {
    you: card.people[card.you] as CastMember,
    youId: card.you,
    other,
    otherId,
    words: lensWords(card.lens, other),
  };
}
