// The words of the shelf, true for any number of stories.

import { inWordsFirst } from '../../domain/number-words';

export const SHELF = {
  skip: 'Skip to the stories',
  stories: 'Stories',
  lost: 'There is nothing at this address',
  lostWhy: 'The link may be old, or a letter of it may be missing. ',
  lostHere: 'Here are the stories.',
  continue: 'Continue',
  begin: 'Begin',
  beginAgain: 'Begin again',
  startAgain: 'Start again',
  notes: 'What is in it',
  withClass: 'With a class',
  ages: (ages: string): string => `Ages ${ages}`,
  minutes: ([least, most]: readonly [number, number]): string =>
    least === most ? `${least} minutes` : `${least} to ${most} minutes`,
  /** Who with whom. @param others names, at least one */
  with: (you: string, others: readonly string[]): string => {
    const first = others.slice(0, -1);
    return `${you}, with ${first.length ? `${first.join(', ')} and ` : ''}${others.at(-1)}`;
  },
  endings: (found: number, of: number): string =>
    found === 0 ? `${of} endings` : `${found} of ${of} endings found`,
} as const;

/** The heading of the shelf, true for any number of stories. */
export function shelfHeading(stories: number): string {
  if (stories === 0) return 'The shelf is empty';
  return stories === 1
    ? 'One story from a small town'
    : `${inWordsFirst(stories)} stories from one small town`;
}

/** What stands under it. `minutes` from the shortest play of any story to the longest. */
export function shelfLead(stories: number, [least, most]: readonly [number, number]): string {
  const long = least === most ? `${least}` : `${least} to ${most}`;
  if (stories === 0) return 'No story has been found. Reload the page to try again.';
  return stories === 1
    ? `One conflict, ${long} minutes long. You can go back from any choice and try another.`
    : `Each is one conflict, ${long} minutes long. Begin anywhere; you can go back from any choice and try another.`;
}
