// Two or three ideas that this run has shown, each tied to one of the reader's own lines and to another line to try.

import type { Concept } from '../concepts';
import type { EndingLeaf, Moments } from '../moments';
import type { DebriefLine } from './lines';
import type { RibbonStep } from './ribbon';

export interface Idea {
  readonly concept: Concept;
  readonly from: RibbonStep;
  /** Another line one could try there. */
  readonly try: string;
}

/**
 * Chosen by rule: an idea counts for each pick that showed it, more when that pick is one of the three lines or the
 * ending speaks of it too, and less the more options of the story show it, so that the particular goes before the
 * general. At most three, of different families and from different picks.
 */
export function ideasOf(
  ribbon: readonly RibbonStep[],
  moments: Moments,
  lines: readonly DebriefLine[],
  leaf: EndingLeaf | null,
  concepts: ReadonlyMap<string, Concept>,
): Idea[] {
  const shownBy = new Map<string, number>();
  for (const moment of Object.values(moments.moments))
    for (const id of moment.concepts) shownBy.set(id, (shownBy.get(id) ?? 0) + 1);
  const scores = new Map<string, number>();
  for (const step of ribbon)
    for (const id of moments.moments[step.option.id]?.concepts ?? []) {
      const inLines = lines.some((line) => line.step === step) ? 1 : 0;
      scores.set(id, (scores.get(id) ?? 0) + (1 + inLines) / Math.sqrt(shownBy.get(id) ?? 1));
    }
  for (const id of leaf?.concepts ?? []) if (scores.has(id)) scores.set(id, (scores.get(id) ?? 0) + 1);
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
  const ideas: Idea[] = [];
  for (const id of ranked) {
    const concept = concepts.get(id);
    if (!concept || ideas.length === 3) continue;
    if (ideas.some((idea) => idea.concept.family === concept.family)) continue;
    const from = sourceOf(id, ribbon, moments, lines, ideas);
    if (from) ideas.push({ concept, from, try: moments.moments[from.option.id]?.try ?? '' });
  }
  return ideas;
}

/** The pick an idea is told from: one of the three lines if it can be, and none that another idea stands on. */
function sourceOf(
  id: string,
  ribbon: readonly RibbonStep[],
  moments: Moments,
  lines: readonly DebriefLine[],
  ideas: readonly Idea[],
): RibbonStep | null {
  const free = ribbon.filter(
    (step) =>
      moments.moments[step.option.id]?.concepts.includes(id) &&
      !ideas.some((idea) => idea.from.option.id === step.option.id),
  );
  return free.find((step) => lines.some((line) => line.step === step)) ?? free.at(-1) ?? null;
}
