// The words of the screen where a class agrees on a link, and its codes are added up.

import { countOf, inWords, inWordsFirst } from '../../domain/number-words';
import type { ClassCodeProblem } from '../../domain/workshop/class-code';

export const CODES = {
  skip: 'Skip to the codes',
  title: 'Codes from a class',
  lead: 'Pupils play alone, at home or in the room, and hand in a short code. It says what they took at a few choices and how it ended, and nothing else. Put the codes in here, and see which ways the class went.',
  story: 'Story',
  linkHead: 'The link for the class',
  counts: 'Choices that count',
  countsWhy:
    'The three that turn the story most are ticked. Fewer choices in a code tell less about anybody.',
  tooMany: (most: number): string => `At most ${inWords(most)} fit into a code.`,
  noneTicked: 'Tick at least one choice.',
  copyLink: 'Copy the link',
  qrShow: 'As a square to photograph',
  qr: 'QR code of the link for the class',
  codesHead: 'The codes they hand in',
  paste: 'Paste them here, with anything between them',
  pasteWhy:
    'A chat, an e-mail or a column of a table will do; names and numbers among them are passed over. Two who took the same have the same code, and both count.',
  file: 'Or take them from a text or CSV file',
  read: 'Read the codes',
  unread: 'That file could not be read.',
  memory: 'Codes stay on this page alone: leave it, and they are gone.',
  none: 'There is no code in this.',
  few: (codes: number, atLeast: number): string =>
    `${inWordsFirst(codes)} of at least ${inWords(atLeast)} ${codes === 1 ? 'is' : 'are'} here. With fewer, everybody would know who took what, so nothing is shown.`,
  got: (codes: number): string =>
    `${countOf(codes, 'code', 'codes').replace(/^./, (c) => c.toUpperCase())} read.`,
  mapHead: 'Which ways the class went',
  came: (came: number, of: number): string =>
    came === of ? `All ${of} came here.` : `${came} of ${of} came here; the others’ ways led past it.`,
  cameFew: (atLeast: number): string =>
    `Fewer than ${inWords(atLeast)} came here, so what they took is not shown.`,
  line: 'Line',
  took: 'Took it',
  drawn: 'Drawn',
  endings: 'Where they ended',
  ending: 'Ending',
  found: 'Found it',
  unended: (n: number): string => `${countOf(n, 'code', 'codes')} from before an ending.`,
  divided: 'Most divided',
  dividedNone: 'Everybody took the same line at every choice.',
  dividedAt: (name: string): string => `At ${name}.`,
  together: 'Closest together',
  ask: 'A question to begin with',
  askWhy: (name: string): string =>
    `At ${name}: what does each of the lines look after, and who would find it hardest to take?`,
  broken: (n: number): string =>
    `${n === 1 ? 'A code that' : `${inWordsFirst(n)} codes that`} could not be read`,
  brokenWhy:
    'These count for nothing. A pupil can copy the code from the debrief again, as long as the tab is open.',
  why: {
    'cut-short': 'A piece is missing.',
    'too-long': 'It is longer than it says it is: two codes without a space, or something stuck to it.',
    'letter-wrong': 'A letter is wrong.',
    'other-version':
      'It is from another version of this story: the game was updated between the two. It has to be played again.',
    newer: 'It is from a newer version of the game than this one.',
    'other-story': 'It is from a story that is not here.',
  } satisfies Readonly<Record<ClassCodeProblem, string>>,
  fromStory: (title: string): string => `It is from another story: ${title}.`,
  switchTo: (title: string): string => `Read them as codes of ${title}`,
  more: (n: number): string => `And ${n} more.`,
} as const;
