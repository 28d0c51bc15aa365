// From a finished run to an explanation of it. Every sentence is true of this run; none is about what a person is.

import type { Turn } from '../beat';
import { type Catalogue, conceptsById, type Source } from '../concepts';
import { passingsOf } from '../meters';
import type { EndingLeaf, Moments, Reach } from '../moments';
import type { StoryCard } from '../story-card';
import { type Idea, ideasOf } from './ideas';
import { type Landed, landedOf } from './landed';
import { type DebriefLine, linesOf } from './lines';
import { type Loop, loopOf } from './loop';
import { type RibbonStep, ribbonOf } from './ribbon';
import { type Turning, turningOf } from './turning';

export interface Debrief {
  readonly endingId: string;
  readonly ending: EndingLeaf;
  readonly ribbon: readonly RibbonStep[];
  /** Null when no hinge turned this run. */
  readonly turning: Turning | null;
  /** Null for a run that picked nothing that weighs. */
  readonly loop: Loop | null;
  readonly lines: readonly DebriefLine[];
  readonly ideas: readonly Idea[];
  readonly landed: Landed;
  readonly source: Source;
}

export interface DebriefSources {
  readonly card: StoryCard;
  readonly moments: Moments;
  readonly reach: Reach;
  readonly catalogue: Catalogue;
}

/**
 * Explains a run.
 * @param turns from the first to the ending
 * @returns null when the last turn is not an ending that the story's moments know
 */
export function debriefOf(turns: readonly Turn[], sources: DebriefSources): Debrief | null {
  const { card, moments, reach, catalogue } = sources;
  const endingId = turns.at(-1)?.ending ?? null;
  const ending = endingId === null ? undefined : moments.endings[endingId];
  if (endingId === null || !ending) return null;
  const ribbon = ribbonOf(turns, card);
  const turning = turningOf(ribbon, moments, reach);
  const lines = linesOf(ribbon, moments, turning?.step ?? null);
  const other = card.people[card.with[0] ?? '']?.name ?? '';
  return {
    endingId,
    ending,
    ribbon,
    turning,
    loop: loopOf(ribbon, moments, card),
    lines,
    ideas: ideasOf(ribbon, moments, lines, ending, conceptsById(catalogue)),
    landed: landedOf(passingsOf(turns), other),
    source: catalogue.source,
  };
}
