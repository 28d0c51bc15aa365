// What may stand in `other-side.given.yaml`.

import * as v from 'valibot';
import { optionId } from './parts';

const variable = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/, 'is no name of an Ink variable'));

/** By Ink variable, the ids of the lines it can hold. */
export const givenSchema = v.record(variable, v.pipe(v.array(optionId), v.minLength(1, 'names no line')));
