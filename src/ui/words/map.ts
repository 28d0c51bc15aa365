// All words of the map, and how it says what a way hangs on.

import { countOf, inWords, inWordsFirst } from '../../domain/number-words';
import type { EndingKind } from '../../domain/vocabulary';
import { KIND_WORDS } from './endings';

export const MAP_WORDS = {
  skip: 'Skip to the map',
  screen: 'The map',
  title: (story: string) => `${story}, from above`,
  lead: 'Ink is what you played, pencil what you did not. Choose a place to go on from there.',
  noRun: 'Nothing is drawn yet. Play the story as far as its first choice, and the map begins with it.',
  notHere: 'There is no story at this address',
  notHereLead: 'The link may be old, or a letter of it may be missing.',
  toShelf: 'To the stories',
  toStory: 'Play the story',
  key: 'Key',
  thisRun: (when: string) => `${when}, this run`,
  thisRunShort: 'this run',
  earlierRuns: (runs: number) => (runs === 1 ? 'another run' : `${inWords(runs)} other runs`),
  notYet: 'not yet',
  places: 'Places on the map, in order',
  unknownPlace: 'Somewhere you have not been',
  endings: 'Endings',
  endingsFound: (found: number, of: number) =>
    found === 0 ? `${inWords(of)}, none found` : `${inWords(found)} of ${inWords(of)} found`,
  unfound: 'An ending not found yet',
  kind: (kind: EndingKind) => KIND_WORDS[kind],
  more: (others: number, said: number) => {
    if (others === 0) return 'No other line here.';
    const lines = countOf(others, 'other line', 'other lines').replace(/^./, (c) => c.toUpperCase());
    if (said === 0) return `${lines} here, not taken yet.`;
    return said === others
      ? `${lines} here, taken another time.`
      : `${lines} here, ${inWords(said)} taken another time.`;
  },
  placeName: (number: number | null, line: string, note: string) =>
    `${number === null ? '' : `${number}. `}${line}${note ? `, ${note.replace(/\.$/, '')}` : ''}`,
  saidThen: (when: string) => `taken ${when}`,
  asWell: (when: string) => `also taken ${when}`,
  alsoThere: 'Also there',
  alsoThereLines: (lines: number) =>
    lines === 1 ? 'One line not taken yet' : `${inWordsFirst(lines)} lines not taken yet`,
  unsaid: 'a line not taken yet',
  always: 'There every time.',
  only: (when: string) => `only ${when}`,
  goes: (where: string, when: string) => `It goes on to ${where} ${when}.`,
  elsewhere: 'somewhere else',
  anEnding: 'an ending not found yet',
  turned: 'This is where the evening turned.',
  youSaw: 'What you saw',
  playFromHere: 'Play from here',
  playFromHereNote: 'The run it was in is kept.',
  beside: (when: string) => `See ${when} beside it`,
  whatHappened: 'What happened between you',
  cameHere: (runs: readonly string[]) => `You came here ${listOf(runs)}.`,
  notFound: 'You have not come to this one.',
  waysTo: 'What leads to it',
  somePlace: 'a place you have not been',
  fromPlace: (place: string, line: string | null, when: string) =>
    `From ${place}${line ? `, with ${line}` : ', with a line not taken yet'}${when ? `: ${when}` : ''}.`,
  notPlayedHere: 'None of your runs has come through here, so there is no moment to go on from.',
  linesHere: 'What can be done here',
  place: 'The place you chose',
  left: 'Back along it',
  right: 'Further on',
  nearer: 'Nearer',
  whole: 'Whole width',
  showAll: 'Show the whole map',
  showAllNote: 'It names every place, every line and every ending.',
  showOwn: 'Show only what I have found',
  print: 'Print the map',
  compare: 'Two runs side by side',
  backToDebrief: 'Back to what happened',
  edited:
    'The story has been edited since one of these runs. That run is drawn as far as it can still be followed.',
  loading: 'The map is being unrolled …',
  before:
    'After your first ending the map also says what the ways hang on, and shows a window for each ending.',
  today: (time: string) => `today at ${time}`,
  yesterday: (time: string) => `yesterday at ${time}`,
  on: (day: string, time: string) => `${day} at ${time}`,
} as const;

/** “on Sunday and today at 9:41” */
export function listOf(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${last}` : last;
}
