// All words of the page about the game, and of the credits on it.

import type { Source } from '../../domain/concepts';
import { dateOf } from './dates';
import { NAME } from './shell';

export const ABOUT = {
  skip: 'Skip to the text',
  title: 'About this game',
  stories: 'To the stories',
  what: 'What it is',
  whatWords:
    'Stories about two people who matter to each other, on an evening when it goes wrong. You are one of them. What you say and do moves how near the two stand and how tense it is, and that decides where the evening ends.',
  not: 'What it is not',
  notWords:
    'It is not a test and not therapy. It does not tell anyone what kind of person they are, and it can’t: ten or so choices in a story are about the story. No choice is marked right or wrong, and none is timed.',
  how: 'How it works',
  opening: 'See the opening again: two shapes on a sheet',
  howWords:
    'The words come a line at a time, and now and then you choose what to do. When it is tense, a line may be there to read and not to say; stopping to notice sometimes brings it back, and the other person goes on meanwhile. While you play, the game keeps three sums that you don’t see: how often you said a thing and stayed for the answer, how often you reached or checked, how often you kept it in or stepped away. When the story ends it shows them to you, with what happened between the two of you and where it turned. You can go back to any choice, and back to the turning point, and play on from there.',
  classWords:
    'A class can play a story together, with one projector and no accounts: it votes by a show of hands, talks, and votes again.',
  classLink: 'A story with a class',
  help: 'Where help is',
  /** Before the link, the link, what is said of it to those who listen, and after it. */
  helpBefore:
    'If something here comes too close, you can stop at any line; the story keeps your place. To talk to somebody,',
  helpLink: 'findahelpline.com',
  newTab: '(opens in a new tab)',
  helpAfter: 'is a directory of free lines in many countries, by phone, chat or text.',
  helpMore: 'More of them, by region',
  threat:
    'If somebody threatens you, watches you or tells you whom you may see, that is not a quarrel to get better at. It is a reason to ask for help.',
  privacy: 'What it knows about you',
  privacyWords:
    'Nothing leaves this browser: no account, no cookie, no counting. Your runs and settings are kept on this device. Under Settings you can take them out as a file, or wipe them.',
  source: 'Where the ideas come from',
  sourceWords: ({ title, author, reviewer, publisher, updated }: Source): string =>
    `“${title}” by ${author}, reviewed by ${reviewer}, ${publisher}, updated ${dateOf(updated)}.`,
  limits: 'What these ideas can’t tell',
  noSource: 'The name of the article did not load. Reload the page to see it.',
  credits: 'Whose work is in it',
} as const;

export const CREDITS: readonly (readonly [what: string, who: string, terms: string])[] = [
  ['The stories and their words', NAME, 'CC BY 4.0'],
  ['The pictures', `${NAME}, people after Open Peeps by Pablo Stanley (CC0)`, 'CC BY 4.0'],
  ['The people’s line art', 'react-peeps by Emre Çakır', 'MIT'],
  ['The sounds, made in code', NAME, 'MIT'],
  ['Atkinson Hyperlegible Next', 'Braille Institute', 'SIL Open Font Licence'],
  ['Shantell Sans', 'Shantell Martin and Arrow Type', 'SIL Open Font Licence'],
  ['OpenDyslexic', 'Abbie Gonzalez', 'SIL Open Font Licence'],
  ['Phaser, the stage', 'Phaser Studio', 'MIT'],
  ['Ink and inkjs, the story engine', 'inkle; Yannick Lohse', 'MIT'],
  ['Preact and its signals, the page', 'Jason Miller and others', 'MIT'],
  ['howler.js, the sound', 'James Simpson, GoldFire Studios', 'MIT'],
  ['idb, the storage', 'Jake Archibald', 'ISC'],
  ['Valibot, the checking of what is stored', 'Fabian Hiller', 'MIT'],
  ['The game’s own code', NAME, 'MIT'],
];
