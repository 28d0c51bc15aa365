// The table of tags on lines: what each is called, and how its words are read.

import type { Cue } from './beat';
import { FACINGS, GAZES, MOODS, POSES, SHOTS, SIDES } from './vocabulary';

/** What a tag says about its line, apart from the picture. */
export interface LineNotes {
  via: 'phone' | null;
  stamp: string | null;
  seen: string | null;
  offer: string | null;
  echo: string | null;
  hinge: boolean;
  discuss: string | null;
  ending: string | null;
}

/** A tag read: a cue for the picture, a note on the line, or what is wrong with it. */
export type TagRead =
  | { readonly cue: Cue }
  | { readonly note: Partial<LineNotes> }
  | { readonly problem: string };

/** Tags that name something outside the closed lists; the build checks the names against the art and the sound. */
export const NAMED_TAGS = ['place', 'insert', 'ambience', 'cue'] as const;

type Reader = (words: string, speaker: string | null) => TagRead;

const among = <T extends string>(list: readonly T[], word: string): T | null =>
  (list as readonly string[]).includes(word) ? (word as T) : null;

const problem = (text: string): TagRead => ({ problem: text });

/** Reads `PERSON value`, or `value` alone where the line has a speaker. */
function personTag<T extends string>(
  tag: string,
  list: readonly T[],
  make: (who: string, value: T) => Cue,
): Reader {
  return (words, speaker) => {
    const parts = words.split(/\s+/).filter(Boolean);
    const value = among(list, parts.at(-1) ?? '');
    const who = parts.length === 2 ? (parts[0] as string) : parts.length === 1 ? speaker : null;
    if (value === null) return problem(`# ${tag}: “${words}” is none of ${list.join(', ')}`);
    if (who === null) return problem(`# ${tag}: “${words}” names nobody, and the line has no speaker`);
    return { cue: make(who.toLowerCase(), value) };
  };
}

const orNone = (words: string): string | null => (words === 'none' ? null : words);

const text =
  (key: 'stamp' | 'seen' | 'discuss' | 'echo' | 'ending'): Reader =>
  (words) =>
    words ? { note: { [key]: words } } : problem(`# ${key}: has no words`);

const READERS: Readonly<Record<string, Reader>> = {
  place: (words) => (words ? { cue: { do: 'place', place: words } } : problem('# place: names no place')),
  shot: (words) => {
    const [first = '', who = null] = words.split(/\s+/);
    const shot = among(SHOTS, first);
    if (shot === null) return problem(`# shot: “${words}” is none of ${SHOTS.join(', ')}`);
    if (shot === 'close' && who === null) return problem('# shot: close names nobody');
    return { cue: { do: 'shot', shot, who: who?.toLowerCase() ?? null } };
  },
  enter: (words) => {
    const [who = '', side = ''] = words.split(/\s+/);
    if (!who) return problem('# enter: names nobody');
    if (side && among(SIDES, side) === null) return problem(`# enter: “${side}” is no side`);
    return { cue: { do: 'enter', who: who.toLowerCase(), side: among(SIDES, side) } };
  },
  exit: (words, speaker) => {
    const who = words || speaker;
    return who ? { cue: { do: 'exit', who: who.toLowerCase() } } : problem('# exit: names nobody');
  },
  pose: personTag('pose', POSES, (who, pose) => ({ do: 'pose', who, pose })),
  face: personTag('face', FACINGS, (who, facing) => ({ do: 'face', who, facing })),
  gaze: personTag('gaze', GAZES, (who, gaze) => ({ do: 'gaze', who, gaze })),
  mood: personTag('mood', MOODS, (who, mood) => ({ do: 'mood', who, mood })),
  insert: (words) => ({ cue: { do: 'insert', insert: orNone(words) } }),
  ambience: (words) => ({ cue: { do: 'ambience', ambience: orNone(words) } }),
  cue: (words) => (words ? { cue: { do: 'cue', cue: words } } : problem('# cue: names no sound')),
  via: (words) =>
    words === 'phone' ? { note: { via: 'phone' } } : problem(`# via: “${words}” is not phone`),
  offer: (words) => (words ? { note: { offer: words.toLowerCase() } } : problem('# offer: names nobody')),
  hinge: () => ({ note: { hinge: true } }),
  stamp: text('stamp'),
  seen: text('seen'),
  discuss: text('discuss'),
  echo: text('echo'),
  ending: text('ending'),
};

/** The names of all tags that may stand on a line. */
export const LINE_TAGS: readonly string[] = Object.keys(READERS);

/** Splits `place: kitchen-evening` into its name and its words. */
export function splitTag(tag: string): { name: string; words: string } {
  const colon = tag.indexOf(':');
  return colon < 0
    ? { name: tag.trim(), words: '' }
    : { name: tag.slice(0, colon).trim(), words: tag.slice(colon + 1).trim() };
}

/** Reads one tag of a line. `speaker` is who says the line, for tags that may leave the person out. */
export function readTag(tag: string, speaker: string | null): TagRead {
  const { name, words } = splitTag(tag);
  const reader = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
  return reader ? reader(words, speaker) : problem(`unknown tag “# ${tag}”`);
}
