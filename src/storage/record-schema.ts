// The shape of what is kept, checked on every read: a record may come from another version, another tab or a stranger's file.

import * as v from 'valibot';
import { DEFAULT_SETTINGS, type Settings } from '../domain/settings';
import { FEELINGS, type StoredRun } from '../game/store-port';
import { RECORD } from './words';

/** Version of the record's form. A record of a later one is set aside until the game is updated. */
export const SCHEMA = 1;

const shortText = v.pipe(v.string(), v.maxLength(200));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const date = v.pipe(v.string(), v.isoTimestamp());

const pick = v.object({ decision: shortText, visit: whole, offered: shortText, pick: shortText });

const ownWords = v.pipe(v.string(), v.maxLength(300));
const marked = v.object({ turn: v.nullable(whole), feeling: v.nullable(v.picklist(FEELINGS)) });
const plan = v.object({ when: ownWords, will: ownWords });

const storedRun = v.object({
  schema: v.literal(SCHEMA),
  id: shortText,
  storyId: shortText,
  storyHash: shortText,
  seed: v.pipe(whole, v.maxValue(65_535)),
  given: v.record(shortText, shortText),
  turns: v.pipe(v.array(pick), v.maxLength(500)),
  at: whole,
  line: whole,
  ending: v.nullable(shortText),
  startedAt: date,
  updatedAt: date,
  endedAt: v.nullable(date),
  // Records from before these were kept have none.
  name: v.optional(v.nullable(shortText), null),
  marked: v.optional(v.nullable(marked), null),
  plan: v.optional(v.nullable(plan), null),
});

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const spacing = v.picklist(['usual', 'wide']);
const settings = v.object({
  theme: v.fallback(v.picklist(['system', 'paper', 'evening', 'contrast-light', 'contrast-dark']), 'system'),
  textSize: v.fallback(v.pipe(v.number(), v.minValue(0.85), v.maxValue(2)), DEFAULT_SETTINGS.textSize),
  font: v.fallback(v.picklist(['aloud', 'dyslexic', 'system']), 'aloud'),
  handwriting: v.fallback(v.boolean(), DEFAULT_SETTINGS.handwriting),
  spacing: v.fallback(spacing, 'usual'),
  lines: v.fallback(spacing, 'usual'),
  motion: v.fallback(v.picklist(['system', 'full', 'reduced', 'none']), 'system'),
  pace: v.fallback(v.picklist(['calm', 'instant']), 'calm'),
  numberKeys: v.fallback(v.boolean(), DEFAULT_SETTINGS.numberKeys),
  skipRead: v.fallback(v.boolean(), DEFAULT_SETTINGS.skipRead),
  marks: v.fallback(v.boolean(), DEFAULT_SETTINGS.marks),
  captions: v.fallback(v.boolean(), DEFAULT_SETTINGS.captions),
  sound: v.fallback(v.boolean(), DEFAULT_SETTINGS.sound),
  musicVolume: v.fallback(share, DEFAULT_SETTINGS.musicVolume),
  ambienceVolume: v.fallback(share, DEFAULT_SETTINGS.ambienceVolume),
  cueVolume: v.fallback(share, DEFAULT_SETTINGS.cueVolume),
  pageVolume: v.fallback(share, DEFAULT_SETTINGS.pageVolume),
  mono: v.fallback(v.boolean(), DEFAULT_SETTINGS.mono),
  openingSeen: v.fallback(v.boolean(), DEFAULT_SETTINGS.openingSeen),
});

/** A run, or in a few words what is wrong with the record. */
export function readRun(value: unknown): StoredRun | { readonly wrong: string } {
  const schema = (value as { schema?: unknown } | null)?.schema;
  if (typeof schema === 'number' && schema > SCHEMA) return { wrong: RECORD.newer };
  const result = v.safeParse(storedRun, value);
  if (!result.success) {
    const where = v.getDotPath(result.issues[0]);
    return { wrong: where ? RECORD.part(where) : RECORD.notOurs };
  }
  if (result.output.at > result.output.turns.length) return { wrong: RECORD.pastItsEnd };
  return result.output;
}

/** Settings; each that can't be read falls back to its usual value. */
export function readSettings(value: unknown): Settings {
  const kept = typeof value === 'object' && value !== null ? value : {};
  // Before the two were apart, what was set for letters was set for lines as well.
  const lines = 'spacing' in kept ? kept.spacing : undefined;
  const result = v.safeParse(settings, { lines, ...kept });
  return result.success ? result.output : DEFAULT_SETTINGS;
}
