// What one pupil took at the decisions a class agreed on, as a short code to hand in. It holds the story and its version, those
// decisions and the ending: no seed, no other pick, no name and no time. Two who went the same way have the same code.

import type { StoryMap } from '../map/story-map';
import { ALL_LETTERS, hashLetters, lettersToNumber, meantLetters, numberToLetters } from './code-letters';

/** Every decision, line and ending of a story in an order that only the story decides: a code holds places in it. */
export interface ClassIndex {
  readonly storyId: string;
  readonly hash: string;
  /** A decision that was not come to (`option` null), or a line that was taken there. */
  readonly slots: readonly { readonly decision: string; readonly option: string | null }[];
  readonly endings: readonly string[];
}

/** What a code holds. */
export interface ClassAnswer {
  /** One for each decision of the class, in the class's order. */
  readonly taken: readonly { readonly decision: string; readonly option: string | null }[];
  /** Null where the story was not played to its end. */
  readonly ending: string | null;
}

export type ClassCodeProblem =
  /** Shorter than it says it is. */
  | 'cut-short'
  /** Longer than it says it is: two codes without a space between, or something stuck to it. */
  | 'too-long'
  | 'letter-wrong'
  | 'other-story'
  | 'other-version'
  /** From a newer game than this one. */
  | 'newer';

/** Every code begins with it. */
export const CODE_MARK = 'TSB';
/** Decisions that one class can agree on. A code of so many stays under 60 characters. */
export const MOST_DECISIONS = 12;

const FORM = '1';
const [STORY, VERSION, CHECK, GROUP] = [4, 3, 4, 5];
/** Letters before the places: form, story, version, number of decisions. */
const HEAD = 1 + STORY + VERSION + 1;

/** The index of a story, from its map. */
export function classIndexOf(storyId: string, hash: string, map: StoryMap): ClassIndex {
  const names = map.decisions.map(({ id }) => id).sort();
  return {
    storyId,
    hash,
    slots: names.flatMap((decision) => [
      { decision, option: null },
      ...map.lines
        .filter((line) => line.decision === decision)
        .map(({ id }) => id)
        .sort()
        .map((option) => ({ decision, option })),
    ]),
    endings: map.endings.map(({ id }) => id).sort(),
  };
}

/** Letters by which a code tells its story. */
export const storyLetters = (storyId: string): string => hashLetters(`story ${storyId}`, STORY);
const versionLetters = (hash: string): string => hashLetters(`version ${hash}`, VERSION);
const checkLetters = (body: string): string => hashLetters(`class ${body}`, CHECK);

/** Writes a code: `TSB-1K7Q2-…`. Throws for a decision, a line or an ending that the index does not have. */
export function toClassCode({ taken, ending }: ClassAnswer, index: ClassIndex): string {
  if (taken.length > MOST_DECISIONS) throw new Error('more decisions than a class code can hold');
  const places = taken.map((each) =>
    placeOf(index.slots.findIndex((slot) => slot.decision === each.decision && slot.option === each.option)),
  );
  const end = ending === null ? 0 : placeOf(index.endings.indexOf(ending)) + 1;
  const body = [
    FORM,
    storyLetters(index.storyId),
    versionLetters(index.hash),
    numberToLetters(taken.length, 1),
    ...places.map((place) => numberToLetters(place, 2)),
    numberToLetters(end, 2),
  ].join('');
  const whole = body + checkLetters(body);
  const groups = whole.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? [];
  return [CODE_MARK, ...groups].join('-');
}

function placeOf(found: number): number {
  if (found < 0) throw new Error('not in this story');
  return found;
}

/** Reads a code of the story that the index is of. A code that is wrong is never guessed at. */
export function readClassCode(code: string, index: ClassIndex): ClassAnswer | ClassCodeProblem {
  const letters = lettersOf(code);
  if (!ALL_LETTERS.test(letters)) return 'letter-wrong';
  if (letters.length < HEAD + 2 + CHECK) return 'cut-short';
  const count = lettersToNumber(letters.charAt(HEAD - 1));
  const length = HEAD + count * 2 + 2 + CHECK;
  const body = letters.slice(0, -CHECK);
  const sound = checkLetters(body) === letters.slice(-CHECK);
  if (sound && letters.charAt(0) !== FORM) return 'newer';
  if (letters.length < length) return 'cut-short';
  if (letters.length > length) return 'too-long';
  if (!sound) return 'letter-wrong';
  if (body.slice(1, 1 + STORY) !== storyLetters(index.storyId)) return 'other-story';
  if (body.slice(1 + STORY, HEAD - 1) !== versionLetters(index.hash)) return 'other-version';
  const slots = body.slice(HEAD, -2).match(/../g) ?? [];
  const taken = slots.flatMap((slot) => index.slots[lettersToNumber(slot)] ?? []);
  const end = lettersToNumber(body.slice(-2));
  if (taken.length !== count || end > index.endings.length) return 'letter-wrong';
  return { taken, ending: index.endings[end - 1] ?? null };
}

/** Which of some stories a code is from; null for a story that is not among them. */
export function storyOfCode(code: string, storyIds: readonly string[]): string | null {
  const letters = lettersOf(code).slice(1, 1 + STORY);
  return storyIds.find((id) => storyLetters(id) === letters) ?? null;
}

/** The mark is taken off before the letters are read: it has letters of its own. */
const lettersOf = (code: string): string =>
  meantLetters(code.trim().replace(new RegExp(`^${CODE_MARK}[-‐‑–—]?`, 'i'), ''));
