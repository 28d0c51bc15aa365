// A run as a short code that survives a URL: story, seed, and per pick a hash of what was offered and of what was taken.
// It holds no label, no name of a person and no time.

import { hash32, shortHash, toLetters } from './hash';
import type { Side } from './other-side';
import type { Given, Pick, Run } from './run';
import { SEEDS, standing } from './run';

/** A pick as the code knows it: it is found again among what the story offers when it is replayed. */
export interface CodedPick {
  readonly offered: string;
  readonly pick: string;
}

export interface CodedRun {
  readonly storyId: string;
  readonly seed: number;
  /** What the run was handed by another, two letters a variable in the order of their names; none for most runs. */
  readonly given: readonly string[];
  readonly picks: readonly CodedPick[];
}

const FORM = '1';
/** The form of runs that were handed something. */
const FORM_GIVEN = '2';
const NOTHING = '--';
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

/** What a run was handed, in letters. */
const givenLetters = (given: Given): string[] =>
  Object.keys(given)
    .sort()
    .map((name) => (given[name] ? pickLetters(given[name]) : NOTHING));

/** What the letters of a code stand for; null when a line that was handed over is there no longer. */
export function givenIn({ given }: CodedRun, side: Side | undefined): Given | null {
  if (given.length === 0 || !side) return {};
  const names = Object.keys(side.given).sort();
  if (names.length !== given.length) return null;
  const found = names.map((name, i) => {
    const id = given[i] === NOTHING ? '' : side.given[name]?.find((each) => pickLetters(each) === given[i]);
    return [name, id] as const;
  });
  return found.some(([, id]) => id === undefined) ? null : (Object.fromEntries(found) as Given);
}

/** Writes the standing picks of a run as a code, and what it was handed by another run, where it was. */
export function toCode(run: Run): string {
  const picks = standing(run)
    .map(codedPick)
    .map((pick) => pick.offered + pick.pick)
    .join('');
  const given = givenLetters(run.given).join('');
  const head = `${given ? FORM_GIVEN : FORM}.${run.storyId}.${run.seed.toString(36)}`;
  const body = `${head}${given ? `.${given}` : ''}.${picks}`;
  return `${body}.${check(body)}`;
}

const check = (body: string): string => toLetters(hash32(body), 2);

/** What can be wrong with a code, for a sentence on the screen. */
export type CodeProblem = 'not-a-code' | 'newer' | 'damaged';

/** Reads a code. Whether the story still offers what it says is found out by replaying it. */
export function fromCode(text: string): CodedRun | CodeProblem {
  const match =
    /^([0-9a-z]+)\.([a-z0-9-]{1,64})\.([0-9a-z]{1,4})\.(?:([\w-]{2,200})\.)?([\w-]{0,2000})\.([\w-]{2})$/.exec(
      text.trim(),
    );
  if (!match) return 'not-a-code';
  const [, form = '', storyId = '', seedText = '', handed = '', letters = '', sum = ''] = match;
  if (form !== FORM && form !== FORM_GIVEN) return 'newer';
  if ((form === FORM_GIVEN) !== (handed !== '')) return 'damaged';
  const seed = Number.parseInt(seedText, 36);
  const body = text.trim().slice(0, -3);
  if (check(body) !== sum || letters.length % PER_PICK !== 0 || handed.length % 2 !== 0 || seed >= SEEDS)
    return 'damaged';
  const picks: CodedPick[] = [];
  for (let i = 0; i < letters.length; i += PER_PICK)
    picks.push({ offered: letters.slice(i, i + 2), pick: letters.slice(i + 2, i + 4) });
  return { storyId, seed, given: handed.match(/../g) ?? [], picks };
}
