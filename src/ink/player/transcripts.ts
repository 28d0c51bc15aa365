// The transcripts of a story: one whole play by each of four habits, to be read.

import type { Moments } from '../../domain/moments';
import type { StorySource } from '../../domain/story-card';
import { habit } from './habits';
import { wholePlay } from './whole-play';

/** Who plays. */
export const READERS = ['open', 'reaching', 'keeping', 'always-first'] as const;
const SEED = 1;

/** Texts by file name: `the-good-coat.open.txt`. */
export function transcriptsOf(source: StorySource, moments: Moments | null): Record<string, string> {
  return Object.fromEntries(
    READERS.flatMap((name) => {
      const pick = habit(name, SEED);
      if (!pick) return [];
      const head = `${source.card.title} (${source.id}, ${source.hash}), played by ${name}, seed ${SEED}.\n\n`;
      return [[`${source.id}.${name}.txt`, head + wholePlay(source, moments, pick, { seed: SEED })]];
    }),
  );
}
