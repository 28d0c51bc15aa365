// What the game itself says to the reader: why something did not come, what was edited, what is not here.

import type { Replayed } from '../domain/playthrough';
import type { CodeProblem } from '../domain/share-code';

export const GAME = {
  again: 'Try again',
  notFetched: 'A part of the game did not load. Is there a connection? You can try again.',
  /** @param n records, one or more */
  setAside: (n: number): string =>
    `${n === 1 ? 'A run that was kept here' : `${n} runs that were kept here`} could not be read and ${n === 1 ? 'is' : 'are'} set aside, as ${n === 1 ? 'it was' : 'they were'}. The settings list what is set aside.`,
  noStory: (id: string): string => `There is no story called “${id}” here. These are the ones there are.`,
  noRun: 'That run is not kept in this browser. These are the stories.',
  otherTab: 'This story is open in another tab. Here you play on in a copy; neither overwrites the other.',
  noMap: 'There is no map of this story.',
  editedSince:
    'This story has been edited since that run, and it no longer comes to an end. It can be played on from here.',
  notEnded: 'That run has not come to an end yet. It can be played on from here.',
  noCodeStory: (id: string): string => `That code is for a story that is not here: “${id}”.`,
} as const;

export const CODE_PROBLEMS: Readonly<Record<CodeProblem, string>> = {
  'not-a-code': 'That is not a code of this game. A letter may be missing at its end.',
  newer: 'That code comes from a newer version of this game.',
  damaged: 'That code has a letter wrong somewhere. Copy it whole and try again.',
};

/** What to tell the reader when a stored run or a code could not be replayed whole; null when it could. */
export function replayWords({ why, picks, of }: Replayed): string | null {
  const how =
    picks === 0 ? 'Its first choice' : `The first ${picks} of its ${of} choices still stand. The next one`;
  switch (why) {
    case null:
      return null;
    case 'gone':
      return `This story has been edited since. ${how} offered a line that is gone, so you go on from there.`;
    case 'changed':
      return `This story has been edited since. ${how} is made differently now, so you go on from there.`;
    case 'other-ending':
      return 'This story has been edited since, and the same choices come to another ending now. What you came to then is kept in the record.';
  }
}
