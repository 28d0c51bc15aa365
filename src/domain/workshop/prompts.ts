// What a room may be asked at a decision: the teacher's own question first, then the story's.

import type { Decision } from '../beat';
import type { StoryCard } from '../story-card';
import type { RoomPlan } from './room-session';

/** Questions for a decision, the one to be asked first; none twice. `discuss` is the story's own, where it has been come to. */
export function promptsFor(
  card: Pick<StoryCard, 'decisions'>,
  plan: Pick<RoomPlan, 'prompts'>,
  decision: string,
  discuss: Decision['discuss'] = null,
): readonly string[] {
  const all = [plan.prompts[decision]?.trim(), card.decisions[decision]?.talk, discuss];
  return [...new Set(all.filter((words): words is string => !!words))];
}
