// The words of the question before the debrief, of the moment under its surface, and of the plan.

import type { Feeling } from '../../game/store-port';

export const FEELING_WORDS: Readonly<Record<Feeling, string>> = {
  warm: 'warm',
  tight: 'tight',
  lonely: 'lonely',
  calm: 'calm',
  torn: 'torn',
};

export const ASKED = {
  heading: 'Where did it turn?',
  lead: 'Before anything is explained: these are the lines you chose. At which of them, for you, did it turn? There is no right one, and you can change it later.',
  lines: 'Your lines, in order',
  feelings: 'And how was it, there?',
  feelingsWhy: 'In a word, if one fits. It stays on this device.',
  noFeeling: 'no word',
  mark: 'It turned here',
  markFirst: 'Choose one of the lines first, or go on without.',
  without: 'Go on without marking one',
} as const;

export const MARKED = {
  short: 'your mark',
  heading: (place: string): string => `Under the surface: ${place}`,
  why: (marked: boolean): string =>
    marked
      ? 'The line you marked, with what lay under it on both sides.'
      : 'One of your lines, with what lay under it on both sides.',
  said: 'said, or done',
  yours: 'what you were keeping safe',
  felt: (word: string): string => `It was ${word}, you said.`,
  again: 'Mark another line',
  first: 'Mark where it turned',
  same: 'You marked it too.',
  other: (place: string): string =>
    `You marked ${place}. Both can be so: yours is where you felt it turn, and this is where the endings in reach changed most.`,
} as const;

export const PLAN = {
  heading: 'A plan of your own',
  lead: 'One small thing, for some evening that is really yours. It is kept on this device, goes onto your printed page, and nowhere else.',
  when: 'When',
  will: 'I will',
  whenHint: 'an answer takes longer than I can bear',
  willHint: 'write the whole sentence once, and go and wash up',
  kept: 'Kept.',
  clear: 'Rub it out',
  cleared: 'Rubbed out.',
  back: 'Put it back',
} as const;
