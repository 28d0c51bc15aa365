// What may stand in `stories/concepts/*.yaml`: a file a family, the source, and the limits of the lens.

import * as v from 'valibot';
import type { Source } from '../../domain/concepts';
import { lines, slug, words } from './parts';

export const familySchema = v.strictObject({
  family: slug,
  name: words,
  about: words,
  concepts: v.record(
    slug,
    v.strictObject({
      name: words,
      what: words,
      everyday: words,
      told: v.optional(v.boolean()),
      caution: v.optional(words),
    }),
  ),
});

export const sourceSchema = v.strictObject({
  title: words,
  author: words,
  reviewer: words,
  publisher: words,
  updated: v.pipe(v.string(), v.isoDate('is no date: year-month-day')),
  note: words,
}) satisfies v.GenericSchema<unknown, Source>;

export const limitsSchema = lines;
