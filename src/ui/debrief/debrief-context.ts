// What every part of the debrief reads: the run's explanation, and the names of the two people in it.

import type { CastMember } from '../../domain/story-card';
import type { DebriefView } from '../../game/debrief-of-run';

export interface Two {
  /** The person the reader lived the story through. */
  readonly you: CastMember;
  readonly youId: string;
  readonly other: CastMember;
  readonly otherId: string;
}

/** Who the run was between. */
export function twoOf({ entry }: DebriefView): Two {
  const { card } = entry;
  const otherId = card.with[0] ?? card.you;
  return {
    you: card.people[card.you] as CastMember,
    youId: card.you,
    other: card.people[otherId] as CastMember,
    otherId,
  };
}
