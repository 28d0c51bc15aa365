// The words of the debrief's three pages, on the screen and on paper.

import type { Source } from '../../domain/concepts';
import { countOf } from '../../domain/number-words';
import type { EndingKind } from '../../domain/vocabulary';
import { dateOf } from './dates';

export const PAGE_NAMES = ['What happened', 'The loop', 'Your lines'] as const;

/** How an ending leaves the two: a fact, and no mark. */
export const KINDS: Readonly<Record<EndingKind, string>> = {
  together: 'You end it together.',
  apart: 'You end it apart.',
  open: 'It is left open.',
};

export const DEBRIEF = {
  skip: 'Skip to the debrief',
  screen: 'Debrief',
  pages: 'Pages of the debrief',
  notThis: 'What this is not',
  who: (title: string, you: string, choices: number): string =>
    `${title} · you were ${you} · ${countOf(choices, 'choice', 'choices')}`,
  between: 'What happened between you',
  choices: 'Your choices, and what came back',
  turned: 'Where it turned',
  turnedAt: (place: string): string => `It turned at ${place}`,
  here: 'here it turned',
  notTurned:
    'No single choice turned this story. It came to its end in small steps, each leaving about as many ways open as the one before.',
  replay: 'Play it again from here',
  kept: 'Everything before it stays as you played it, and this run is kept.',
  loop: 'The loop you were in',
  loopOpen: 'The loop that did not close',
  loopLead: 'No one started it. Each half starts the other.',
  noLoop: 'You picked nothing that weighs, so there is no loop to draw.',
  hands: 'What was not in your hands',
  lines: 'Your lines',
  idea: 'An idea that fits',
  ideas: 'Ideas that fit',
  from: 'From your line: ',
  source: ({ title, author, publisher, updated }: Source): string =>
    `After “${title}”, ${author}, ${publisher}, ${dateOf(updated)}. In our own words.`,
  nextPage: (page: string): string => `Next: ${page.toLowerCase()}`,
} as const;

/** “Three lines, looked at” */
export function linesHeading(n: number): string {
  const words = countOf(n, 'line', 'lines');
  return `${words[0]?.toUpperCase()}${words.slice(1)}, looked at`;
}

/** How many endings were in reach, in words; what lies near can shift even where the number does not. */
export function reachWords(before: number, after: number): string {
  const start = `Before it, ${countOf(before, 'ending was', 'endings were')} within reach`;
  return after === before
    ? `${start}, and as many after it; what had changed is which of them lay near.`
    : `${start}; after it, ${countOf(after, 'was', 'were')}.`;
}
