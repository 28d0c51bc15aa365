// Words of the projector: few, and large.

import { inWords } from '../../domain/number-words';

export const WALL = {
  tab: 'Projector',
  story: 'Story',
  choices: 'Choices',
  vote: (last: string): string => `Alone, and in silence: A to ${last}?`,
  voteTwo: 'Alone, and in silence: A or B?',
  hands: 'One show of hands.',
  again: 'And now, once more.',
  talk: 'Turn to somebody who chose another letter.',
  talkFree: 'What speaks for each of them?',
  before: 'Before the talk, and after.',
  shown: 'This is how you see it.',
  first: 'first vote, in pencil',
  second: 'second vote, in ink',
  votes: (first: number | null, second: number | null): string =>
    [first === null ? '' : `First vote ${first}`, second === null ? '' : `second vote ${second}`]
      .filter(Boolean)
      .join(', '),
  goes: 'We go this way.',
  tie: (letters: string): string => `A tie: ${letters}.`,
  nobody: 'No hands.',
  pause: 'A question first.',
  waiting: 'The console is not open.',
  openConsole: 'Open it',
  none: 'There is no such session here.',
  dark: 'The wall is dark.',
} as const;

/** The debrief on the wall. */
export const WALL_DEBRIEF = {
  splitHead: 'Where you were split',
  changedHead: 'Where you changed your mind',
  split: (name: string, votes: string): string => `${name}: ${votes}`,
  noSplit: 'You were of one mind nearly all the way.',
  noVotes: 'You talked, and did not vote.',
  noChange: 'No talk changed the vote.',
  changed: (hands: number): string =>
    hands === 1 ? 'one hand went elsewhere' : `${inWords(hands)} hands went elsewhere`,
  from: (before: string, after: string): string => `from ${before} to ${after}`,
  nobody: 'nobody',
  hands: 'What was in nobody’s hands',
  loop: 'The loop they were in',
  loopOpen: 'How they kept it open',
  /** Where the story speaks to its person. */
  who: (name: string): string => `“You” is ${name}.`,
  noLoop: 'There was no loop to see on this way.',
  questions: 'Six questions',
  question: (n: number): string => `Question ${n}`,
} as const;
