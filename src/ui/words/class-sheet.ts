// The words of the class sheet, on the page and in its file.

import { countOf, inWords, inWordsFirst } from '../../domain/number-words';
import type { SheetDecision } from '../../domain/workshop/class-sheet';
import type { SheetWords } from '../../domain/workshop/sheet-rows';

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

export const CLASS_SHEET = {
  lead: (choices: number, people: number): string =>
    `Class sheet · ${countOf(choices, 'choice', 'choices')}${people ? `, up to ${countOf(people, 'hand', 'hands')} in a vote` : ''}`,
  csv: 'Save as CSV',
  takeHome: 'The sheet to take home',
  totals: 'Totals only: nothing here is about a person.',
  klass: 'Class',
  date: 'Date',
  with: 'With',
  chose: 'What the room chose',
  before: 'before the talk, or the only vote',
  after: 'after the talk',
  ringed: 'ringed: the way we went',
  letter: 'Letter',
  line: 'Line',
  first: 'Before',
  second: 'After',
  drawn: 'Drawn',
  went: (letter: string): string => `${letter}, the way we went`,
  unvoted: 'No vote was held.',
  asked: 'We asked:',
  byTeacher: 'The teacher chose the way.',
  toSee: 'We went this way to see it.',
  none: 'The room has not come to a choice yet.',
  ended: 'We ended at',
  unended: 'We have not come to an ending yet.',
  split: 'Most divided',
  splitNone: 'One line had a clear lead in every vote.',
  minds: 'Where we changed our mind',
  mindsNone: 'No second vote came out differently from the first.',
  /** @param moved hands that went to another line, at the least; 0 where fewer hands were counted after the talk */
  changed: (name: string, moved: number, from: readonly string[], to: readonly string[]): string =>
    from.join() === to.join()
      ? `At ${name}, at least ${inWords(moved)} changed line after the talk. ${listed(to)} stayed in front.`
      : moved === 0
        ? `At ${name}, ${listed(from)} led before the talk, and ${listed(to)} after it.`
        : `At ${name}, at least ${inWords(moved)} changed line after the talk: before it ${listed(from)} led, and after it ${listed(to)}.`,
  close: (names: readonly string[]): string =>
    `${names.length === 1 ? 'Close to a tie at' : 'Close to ties at'} ${listed(names)}.`,
  ways: 'Other ways we looked at',
  way: (n: number, from: string, letter: string, text: string, ending: string | null): string =>
    `${inWordsFirst(n)}: at ${from} we went ${letter}, ${text} ${ending === null ? 'We left before an ending.' : `It ended at ${ending}.`}`,
  questions: 'Six questions',
  cut: 'Cut along the pencil; one card for each group.',
  about: (you: string, other: string): string =>
    `The talk is about ${you} and ${other}. Nobody has to tell a story of their own, and nobody is to be asked for one. If somebody is upset, let them leave the room with a person they choose, and go on later.`,
  file: (story: string, day: string): string => `class-sheet-${story}-${day}.csv`,
} as const;

export const SHEET_ROWS: SheetWords = {
  columns: [
    'Way',
    'Choice',
    'Decision id',
    'Decision',
    'Vote',
    'Question for the talk',
    'Letter',
    'Line id',
    'Line',
    'Hands, first vote',
    'Hands, second vote',
    'Way taken',
    'Taken by',
    'Ending',
  ],
  full: 'twice, with a talk',
  quick: 'once',
  not: 'none',
  yes: 'yes',
  no: 'no',
  by: { majority: 'the majority', teacher: 'the teacher', 'to-see': 'to see another way' },
};

/** Under a decision: how the way was chosen, where it was not the majority’s. */
export const byWords = ({ by }: SheetDecision): string =>
  by === 'teacher' ? CLASS_SHEET.byTeacher : by === 'to-see' ? CLASS_SHEET.toSee : '';
