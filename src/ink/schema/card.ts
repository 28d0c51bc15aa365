// What may stand in `story.json`.

import * as v from 'valibot';
import { FAMILIES, type StoryCard } from '../../domain/story-card';
import { LENSES, SIDES } from '../../domain/vocabulary';
import { lines, slug, words } from './parts';

const minute = v.pipe(v.number(), v.integer('is no whole number'), v.minValue(1, 'is less than a minute'));

const castMember = v.strictObject({
  name: words,
  side: v.optional(v.picklist(SIDES)),
  stage: v.optional(v.boolean()),
  they: v.picklist(['she', 'he', 'they']),
});

/** At most eight words: what the reader’s person saw just before. */
const saw = v.pipe(
  words,
  v.check((text) => text.split(/\s+/).length <= 8, 'is longer than eight words'),
);

/** A question for a room: short enough to be read from the last row. */
const talk = v.pipe(words, v.maxLength(140, 'is longer than 140 letters'));

export const cardSchema = v.strictObject({
  title: words,
  pitch: words,
  you: slug,
  with: v.pipe(v.array(slug), v.minLength(1, 'is empty')),
  people: v.record(slug, castMember),
  minutes: v.tuple([minute, minute]),
  ages: words,
  family: v.picklist(FAMILIES),
  lens: v.picklist(LENSES),
  cover: words,
  themes: lines,
  notes: v.array(words),
  aims: lines,
  questions: lines,
  decisions: v.record(slug, v.strictObject({ name: words, when: words, saw, talk: v.optional(talk) })),
}) satisfies v.GenericSchema<unknown, StoryCard>;
