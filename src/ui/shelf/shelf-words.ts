// What the shelf says of itself, true for any number of stories.

import { inWordsFirst } from '../../domain/number-words';

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
