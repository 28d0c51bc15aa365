// A set of options: its order on the screen, and the short hash that tells whether an edited story still offers the same.

import type { Option } from './beat';
import { hash32, shortHash, shuffled } from './hash';

/** Shown order: shuffled by the run's seed, so that no place in the list means anything; pauses come last. */
export function shownOrder(options: readonly Option[], seed: number, decision: string): Option[] {
  const sorted = [...options].sort((a, b) => (a.id < b.id ? -1 : 1));
  const mixed = shuffled(sorted, hash32(`${seed}|${decision}`));
  return [...mixed.filter((option) => !option.notice), ...mixed.filter((option) => option.notice)];
}

/** Hash of what was offered: four letters over the decision, its visit, and the ids, weights and state of the options. */
export function offeredHash(decision: string, visit: number, options: readonly Option[]): string {
  const parts = options.map((option) => {
    const { secure, anxious, avoidant } = option.weights;
    const state = option.held === null ? (option.notice ? 'n' : 'c') : 'h';
    return `${option.id}:${secure}${anxious}${avoidant}${state}`;
  });
  return shortHash(`${decision}|${visit}|${parts.sort().join(',')}`, 4);
}

/** Can it be picked now? */
export const isChoosable = (option: Option): boolean => option.held === null;

/** Does it count for the meters? Pauses and held lines never do. */
export const isScored = (option: Option): boolean => option.held === null && !option.notice;
