// A run as a short code that survives a URL: story, seed, and per pick a hash of what was offered and of what was taken.
// It holds no label, no name of a person and no time.

import { hash32, shortHash, toLetters } from './hash';
import type { Pick, Run } from './run';
import { SEEDS, standing } from './run';

/** A pick as the code knows it: it is found again among what the story offers when it is replayed. */
export interface CodedPick {
  readonly offered: string;
  readonly pick: string;
}

export interface CodedRun {
  readonly storyId: string;
  readonly seed: number;
  readonly picks: readonly CodedPick[];
}

const FORM = '1';
const PER_PICK = 4;

/** Two letters of a pick's id; the story checks see to it that no two options of a set share them. */
export const pickLetters = (optionId: string): string => shortHash(`pick ${optionId}`, 2);
const offeredLetters = (offered: string): string => shortHash(`offered ${offered}`, 2);

const codedPick = (pick: Pick): CodedPick => ({
  offered: offeredLetters(pick.offered),
  pick: pickLetters(pick.pick),
});

/** Does the story offer now what it offered when the code was made? */
export const offersTheSame = (coded: CodedPick, offered: string): boolean =>
  coded.offered === offeredLetters(offered);

/** Writes the standing picks of a run as a code. Runs that were given something by another can't be shared alone. */
export function toCode(run: Run): string {
  const picks = standing(run)
    .map(codedPick)
    .map((pick) => pick.offered + pick.pick)
    .join('');
  const body = `${FORM}.${run.storyId}.${run.seed.toString(36)}.${picks}`;
  return `${body}.${check(body)}`;
}

const check = (body: string): string => toLetters(hash32(body), 2);

/** What can be wrong with a code, for a sentence on the screen. */
export type CodeProblem = 'not-a-code' | 'newer' | 'damaged';

/** Reads a code. Whether the story still offers what it says is found out by replaying it. */
export function fromCode(text: string): CodedRun | CodeProblem {
  const match = /^([0-9a-z]+)\.([a-z0-9-]{1,64})\.([0-9a-z]{1,4})\.([\w-]{0,2000})\.([\w-]{2})$/.exec(
    text.trim(),
  );
  if (!match) return 'not-a-code';
  const [, form, storyId, seedText, letters, sum] = match as unknown as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  if (form !== FORM) return 'newer';
  const seed = Number.parseInt(seedText, 36);
  const body = text.trim().slice(0, -3);
  if (check(body) !== sum || letters.length % PER_PICK !== 0 || seed >= SEEDS) return 'damaged';
  const picks: CodedPick[] = [];
  for (let i = 0; i < letters.length; i += PER_PICK)
    picks.push({ offered: letters.slice(i, i + 2), pick: letters.slice(i + 2, i + 4) });
  return { storyId, seed, picks };
}
