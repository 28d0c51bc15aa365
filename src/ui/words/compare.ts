// All words of the comparison. About moves and what they met, never about which of two runs was the better one.

import type { Move } from '../../domain/debrief/move';
import { countOf, inWordsFirst } from '../../domain/number-words';
import type { EndingKind } from '../../domain/vocabulary';
import { KIND_WORDS } from './endings';

const MOVED: Readonly<Record<Move, string>> = {
  open: 'said it, and stayed',
  reach: 'reached, or asked again',
  keep: 'kept it in, or stepped away',
  mixed: 'did some of both',
  pause: 'stopped to notice',
};

export const COMPARE_WORDS = {
  skip: 'Skip to the two runs',
  screen: 'Two runs side by side',
  title: 'The same story, twice',
  choose: 'Two runs, side by side',
  chooseFirst: 'Choose a run to begin with.',
  chooseSecond: (first: string) => `Choose what to lay beside the run of ${first}.`,
  chooseForCode: 'Choose one of your own runs to lay beside the one that came as a code.',
  yourRuns: 'Runs kept here',
  noRuns: 'No run of a story is kept here yet. Play one, and it can be laid beside another.',
  noOther:
    'No other run of this story is kept here. Play it again, or paste the code of somebody else’s run.',
  pasteLabel: 'Or paste a code or a link',
  pasteNote: 'Every debrief has one, on its third page, if somebody shares theirs with you.',
  pasteDo: 'Lay it beside',
  pasteEmpty: 'There is nothing in the field yet.',
  loading: 'The two runs are being laid out …',
  lead: (same: number, where: string | null): string => {
    if (where === null) return 'The two runs are the same, line for line.';
    if (same === 0) return `They part at the first choice, at ${where}.`;
    return `${inWordsFirst(same)} ${same === 1 ? 'choice is' : 'choices are'} the same. Then they part, at ${where}.`;
  },
  caption: (story: string) => `${story}: the choices of two runs, in order`,
  run: 'Run',
  fromCode: 'The run of the code',
  ended: (kind: EndingKind) => KIND_WORDS[kind],
  underWay: 'Still under way',
  choices: (n: number) => countOf(n, 'choice', 'choices'),
  here: 'at',
  apartHere: 'Here they part',
  moves: (one: Move, other: Move): string =>
    one === other
      ? `Two lines, and one kind of move: both times you ${MOVED[one]}.`
      : `On the left you ${MOVED[one]}. On the right you ${MOVED[other]}.`,
  otherAnswer: 'The same line, and another answer.',
  onlyLeft: 'Only the run on the left came here.',
  onlyRight: 'Only the run on the right came here.',
  onlyLeftPaused: 'Only on the left did you stop here.',
  onlyRightPaused: 'Only on the right did you stop here.',
  notHere: 'not on this way',
  stood: (where: string) => `At the end the two of you stand ${where}.`,
  rest: 'How it came to rest',
  bothCame: (title: string) => `Both came to “${title}”.`,
  noEnd: 'This run has not come to an end.',
  edited: 'The story has been edited since. A run is shown for as far as it can still be followed.',
  playFrom: (place: string) => `Play it again from ${place}`,
  map: 'The map',
  another: 'Choose another run',
  print: 'Print this',
  toStories: 'To the stories',
  ribbon: (name: string) =>
    `you, above, and ${name}, below: the gap is how far apart, the hatching how tense`,
  problems: {
    'not-kept':
      'That run is not kept in this browser. It may have been deleted, or it was played somewhere else.',
    'no-picks': 'No choice has been made in that run yet, so there is nothing to lay side by side.',
    'other-story':
      'Those two runs are of different stories. Only two runs of the same story can be laid side by side.',
    code: 'That code cannot be read.',
  },
} as const;
