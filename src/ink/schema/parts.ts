// Small pieces the schemas are made of.

import * as v from 'valibot';

/** Words for a reader: not empty. */
export const words = v.pipe(v.string(), v.trim(), v.minLength(1, 'has no words'));

/** At least one line of words. */
export const lines = v.pipe(v.array(words), v.minLength(1, 'is empty'));

/** A name in small letters, digits and hyphens. */
export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+$/, 'is no name: small letters, digits and hyphens'),
);

/** The id of an option. */
export const optionId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'is no option id: decision.option'),
);
