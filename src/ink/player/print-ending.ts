// The end of a play as plain text: its leaf from moments.yaml, and what the debrief would say of the moves.

import type { Turn } from '../../domain/beat';
import { landedOf } from '../../domain/debrief/landed';
import { passingsOf } from '../../domain/meters';
import type { Moments } from '../../domain/moments';
import type { StoryCard } from '../../domain/story-card';
import { wrap } from './wrap';

/** The ending and the reading; what went wrong, where a play broke off. */
export function printEnd(turns: readonly Turn[], moments: Moments | null, card: StoryCard): string {
  const last = turns.at(-1);
  if (last?.ending == null) return `The play broke off: ${last?.problem ?? 'nothing was picked'}.`;
  const leaf = moments?.endings[last.ending];
  const ending = leaf
    ? [
        `THE END: ${leaf.title} (${last.ending}, ${leaf.kind})`,
        '',
        wrap(leaf.closure),
        '',
        'What was not in your hands:',
        ...leaf.hands.map((line) => wrap(line, '  · ')),
      ]
    : [`THE END: ${last.ending}`];
  return [...ending, '', printReading(turns, card)].join('\n');
}

/** The meters and the reading of a play, as far as it has come. */
export function printReading(turns: readonly Turn[], { people, with: [other = ''] }: StoryCard): string {
  const { heading, words, bars } = landedOf(passingsOf(turns), people[other]?.name ?? other);
  const meters = bars.map(({ meter, got, most }) => `${meter} ${got} of ${most}`).join(', ');
  return `${wrap(`${heading} ${words}`)}\n(${meters})`;
}
