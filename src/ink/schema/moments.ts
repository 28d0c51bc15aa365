// What may stand in `moments.yaml`.

import * as v from 'valibot';
import type { Moments } from '../../domain/moments';
import { ENDING_KINDS } from '../../domain/vocabulary';
import { optionId, slug, words } from './parts';

const moment = v.strictObject({
  protects: words,
  costs: words,
  heard: words,
  concepts: v.pipe(v.array(slug), v.minLength(1, 'names no concept')),
  try: words,
  turn: v.optional(words),
});

const leaf = v.strictObject({
  title: words,
  kind: v.picklist(ENDING_KINDS),
  closure: words,
  hands: v.pipe(v.array(words), v.length(3, 'has three lines, no more and no less')),
  concepts: v.pipe(v.array(slug), v.minLength(1, 'names no concept')),
  picture: v.optional(slug),
});

const loop = v.strictObject({ you: words, they: words, middle: words });

export const momentsSchema = v.strictObject({
  moments: v.record(optionId, moment),
  endings: v.record(slug, leaf),
  loops: v.strictObject({ reaching: loop, keeping: loop, both: loop, open: loop }),
}) satisfies v.GenericSchema<unknown, Moments>;
