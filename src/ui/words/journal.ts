// All words of the journal.

import { countOf, inWordsFirst } from '../../domain/number-words';
import type { StoredRun } from '../../game/store-port';
import { dayOf } from './dates';

/** “Daniel, Ruth and Harjit” */
export const listed = (names: readonly string[]): string => {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
};

const first = (words: string): string => words.replace(/^./, (letter) => letter.toUpperCase());

export const JOURNAL_WORDS = {
  title: 'Journal',
  skip: 'Skip to your runs',
  lead: 'Your own runs, with what you marked and what you planned. This browser keeps them, and nobody else has them.',
  loading: 'Looking through what is kept here.',
  /** What a person is in one story is not what they are in the next. */
  differs: (names: readonly string[]): string =>
    names.length === 1
      ? `All of this was with ${names[0]}. With somebody else there would have been other evenings, and you would have been a little different in them. Most people are. That is why nothing here is added up.`
      : `These were with ${listed(names)}. Hardly anyone is the same with everyone: bold with a friend, careful with a brother, and neither on a bad Thursday. That is why nothing here is added up.`,
  with: (names: readonly string[]): string => `with ${listed(names)}`,
  day: (record: StoredRun): string => dayOf(record.endedAt ?? record.updatedAt),
  underWay: (place: string): string => `Under way, at ${place}`,
  justBegun: 'Just begun',
  endingGone: 'An ending that the story no longer has',
  marked: 'Where it turned, for you',
  markedGone: 'The line that you marked is no longer in the story.',
  felt: (word: string): string => `It was ${word}.`,
  plan: 'Your plan',
  when: 'When',
  will: 'I will',
  happened: 'What happened',
  continue: 'Continue',
  delete: 'Delete',
  deleteName: (what: string, story: string, day: string): string =>
    `Delete this run: ${what}, ${story}, ${day}`,
  happenedName: (what: string, story: string, day: string): string =>
    `What happened: ${what}, ${story}, ${day}`,
  continueName: (story: string, day: string): string => `Continue ${story}, left on ${day}`,
  deleted: (count: number): string =>
    count === 1 ? 'One run deleted.' : `${inWordsFirst(count)} runs deleted.`,
  undo: 'Undo',
  elsewhere: 'That run is open in another tab. Close it there, and it can be deleted here.',
  notDeleted: 'That could not be deleted. It is still here.',
  /** What is left of a story, counted in endings and places. */
  unplayed: (endings: number, decisions: number): string => {
    const parts = [
      ...(endings ? [countOf(endings, 'ending', 'endings')] : []),
      ...(decisions ? [`${countOf(decisions, 'choice', 'choices')} you have never come to`] : []),
    ];
    return parts.length === 0
      ? 'You have been to every ending and every choice of it. The ways between them are many more.'
      : `Still unplayed: ${parts.join(', and ')}.`;
  },
  again: 'Begin again',
  againName: (story: string): string => `Begin ${story} again`,
  map: 'Map',
  mapName: (story: string): string => `Map of ${story}`,
  compare: 'Compare two runs',
  compareName: (story: string): string => `Compare two runs of ${story}`,
  unopened: 'Not opened yet',
  begin: 'Begin',
  beginName: (story: string): string => `Begin ${story}`,
  minutes: ([least, most]: readonly [number, number]): string =>
    least === most ? `${least} minutes` : `${least} to ${most} minutes`,
  strays: 'From stories that are not here',
  straysWhy: 'These runs are kept as they were. They can be read again where their story is.',
  emptyHeading: 'Nothing is written here yet',
  empty: (minutes: number): string =>
    `Play a story to its end, and the page keeps where it ended. If you mark the line at which it turned, that stands here too, and so does a plan, should you make one. The shortest story takes about ${minutes} minutes.`,
  toStories: 'To the stories',
  foot: 'Runs and settings can be taken out as a file, or wiped, under Settings.',
  toIdeas: 'The field guide shows which ideas were in them.',
  count: (runs: number): string => first(countOf(runs, 'run', 'runs')),
} as const;
