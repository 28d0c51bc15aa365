// The shape of a kept workshop, checked on every read.

import * as v from 'valibot';
import type { RoomSession } from '../domain/workshop/room-session';
import { MOST_STEPS } from '../domain/workshop/take-back';
import { SCHEMA } from './record-schema';
import { RECORD } from './words';

const name = v.pipe(v.string(), v.maxLength(200));
const words = v.pipe(v.string(), v.maxLength(500));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const date = v.pipe(v.string(), v.isoTimestamp());
const names = v.pipe(v.array(name), v.maxLength(100));

const tally = v.record(name, v.pipe(whole, v.maxValue(9999)));

const decisionFields = {
  decision: name,
  visit: whole,
  offered: name,
  options: names,
  full: v.boolean(),
  prompt: v.nullable(words),
  first: v.nullable(tally),
  second: v.nullable(tally),
  taken: v.nullable(name),
  by: v.nullable(v.picklist(['majority', 'teacher', 'to-see'])),
};
const decision = v.object(decisionFields);
const decisions = v.pipe(v.array(decision), v.maxLength(500));

const plan = v.object({
  pace: v.picklist(['by-hand', 'steady']),
  votes: v.boolean(),
  full: names,
  pauses: names,
  prompts: v.record(name, words),
});

const clock = v.object({ of: whole, left: v.number(), since: v.nullable(date) });

const fields = {
  schema: v.literal(SCHEMA),
  id: name,
  storyId: name,
  storyHash: name,
  seed: v.pipe(whole, v.maxValue(65_535)),
  plan,
  before: v.pipe(v.array(v.object({ decisions, ending: v.nullable(name) })), v.maxLength(100)),
  phase: v.picklist(['reading', 'pause', 'first-vote', 'talk', 'second-vote', 'reveal', 'debrief']),
  line: whole,
  ending: v.nullable(name),
  startedAt: date,
};
const page = whole;
const clockOrNone = v.nullable(clock);

const step = v.object({
  was: v.partial(v.object({ ...fields, page, clock: clockOrNone })),
  kept: whole,
  rest: decisions,
  last: v.nullable(v.partial(v.object(decisionFields))),
});
/** A session without a way back is a session all the same. */
const past = v.fallback(v.pipe(v.array(step), v.maxLength(MOST_STEPS)), []);

const session = v.object({
  ...fields,
  decisions,
  page: v.optional(page, 0),
  clock: v.optional(clockOrNone, null),
  past: v.optional(past, []),
  updatedAt: date,
}) satisfies v.GenericSchema<unknown, RoomSession>;

/** A session, or in a few words what is wrong with the record. */
export function readSession(value: unknown): RoomSession | { readonly wrong: string } {
  const schema = (value as { schema?: unknown } | null)?.schema;
  if (typeof schema === 'number' && schema > SCHEMA) return { wrong: RECORD.newer };
  const result = v.safeParse(session, value);
  if (!result.success) {
    const where = v.getDotPath(result.issues[0]);
    return { wrong: where ? RECORD.part(where) : RECORD.noSession };
  }
  if (result.output.decisions.slice(0, -1).some(({ taken }) => taken === null))
    return { wrong: RECORD.openInTheMiddle };
  return result.output;
}
