// Words of the console: what the teacher reads while the room looks at the wall.

import type { RoomPhase, WayChosen } from '../../domain/workshop/room-session';

export const DESK = {
  skip: 'Skip to the console',
  none: 'That session is not kept in this browser.',
  noneWhy:
    'It may have been deleted, or begun on another machine. A session saved as a file comes back through the settings.',
  toPrepare: 'To the stories for a class',
  sub: (title: string, n: number, of: number): string => `${title}, choice ${n} of about ${of}`,
  subEnd: (n: number): string => `${n} choices to its end`,
  linked: 'Projector window open',
  unlinked: 'No projector window yet',
  open: 'Open the projector window',
  openAgain: 'Open another',
  popup:
    'The browser has kept the window from opening. Allow pop-ups for this page, or open this link in a window of its own:',
  projectorLink: 'the projector',
  aloneInstead: 'Or show everything in this one window.',
  alone: 'Show it in this window',
  twoWindows: 'Back to two windows',
  full: 'Drag it to the projector, click into it once for sound, and press F11 there for the whole screen.',
  blank: 'Blank it',
  unblank: 'Show it again',
  other: 'Another console leads this session.',
  otherWhy: 'Here you see what it does. If it is yours and lost, take over; the other will stop.',
  takeOver: 'Take over here',
  memory: 'This browser keeps nothing: save the session as a file before you close its windows.',
  upNow: 'On the wall',
  next: 'Comes next',
  lastLine: 'That was the last line before a choice:',
  atEnd: 'That was the last line.',
  nextLine: 'Next line',
  putUp: 'Put the choice up',
  pauseFirst: 'Pause here',
  toDebrief: 'Look back at it',
  hold: 'Hold the lines',
  goOn: 'Let the lines go on',
  pauseHead: 'A question of yours first',
  pauseWhy: 'The wall waits with the last line. Nobody has seen what there is to choose.',
  counting: 'Counting hands',
  results: 'How the room voted',
  first: 'first vote',
  inPencil: 'in pencil',
  second: 'second vote',
  inInk: 'in ink',
  hands: 'hands',
  counted: 'Hands counted',
  /** In the place of a number that is still to come. */
  notYet: '–',
  line: 'Line',
  way: 'Go this way',
  wayOf: (letter: string): string => `Go with ${letter}`,
  more: (vote: string, letter: string): string => `${vote} for ${letter}: one more`,
  fewer: (vote: string, letter: string): string => `${vote} for ${letter}: one fewer`,
  noNumbers: 'The room sees no numbers before the talk, so that they cannot pull it.',
  noNumbersQuick: 'The room sees the numbers when you show them.',
  anew: 'Count this vote anew',
  inFull: 'Vote on this one in full',
  quickly: 'Do this one quickly',
  askHead: 'Ask the room',
  askOther: 'Ask this instead',
  askOwn: 'Another question',
  askOwnDo: 'Ask it',
  noPrompt: 'Nothing is asked here.',
  of: (minutes: string): string => `of about ${minutes}`,
  over: 'over',
  longOver: 'This talk was over long ago.',
  clock: 'The talk’s clock',
  clockTells: 'It only tells you. Nothing happens when it ends.',
  holdClock: 'Hold',
  goClock: 'Go on',
  minute: 'A minute',
  care: (one: string, other: string): string =>
    `Keep it about ${one} and ${other}. Nobody is asked for a story of their own.`,
  upset: 'If somebody is upset',
  openTalk: 'Close the vote and talk',
  show: 'Show the hands',
  openSecond: 'Open the second vote',
  showBoth: 'Show both',
  goWith: (letter: string): string => `Go with ${letter}`,
  choose: 'Mark a way to go',
  tie: (letters: string): string =>
    `A tie between ${letters}. Which way they go is yours to say, or the room’s.`,
  nobody: 'Nobody voted. Mark the way you want to see.',
  majority: (letter: string, hands: number, of: number): string =>
    `Most hands are for ${letter}: ${hands} of ${of}. You may go another way.`,
  noVotes: 'The room talks; you choose. Mark a way and go.',
  seen: 'The room has gone this way before.',
  undo: 'Take that back',
  back: 'Back',
  keys: 'Keys and clicker',
  keyRows: [
    ['Space, Enter, Page Down, →', 'on (on the projector ↓ as well)'],
    ['Page Up, ←', 'back (on the projector ↑ as well)'],
    ['A to H, as many as there are lines', 'one hand more; at the end, the way to go'],
    ['Shift and the letter', 'one hand fewer'],
    ['. or B', 'the wall dark, and back (B counts while there is a vote)'],
    ['Ctrl Z', 'take the last press back'],
    ['H', 'fold the console away, where there is one window'],
  ],
  been: 'Where the room has been',
  beenNothing: 'No choice yet.',
  another: 'See another way from here',
  anotherOf: (name: string): string => `See another way from ${name}`,
  ways: (n: number): string =>
    n === 1 ? 'One way was left to see another.' : `${n} ways were left to see another.`,
  sheet: 'Class sheet',
  takeHome: 'Take-home sheet',
  codes: 'Codes from pupils',
  file: 'Save the session as a file',
  fold: 'Fold the console away',
  unfold: 'Console',
  edited: (stands: number): string =>
    stands === 0
      ? 'This story has been edited since. The session is kept as it was, and begins anew here.'
      : `This story has been edited since. The session is kept as it was; here the room goes on from choice ${stands + 1}.`,
  panel: 'Console',
} as const;

/** Steps of a decision, as they stand on top of the console. */
export const STEPS: Readonly<
  Record<'full' | 'quick' | 'off', readonly (readonly [RoomPhase | 'go', string])[]>
> = {
  full: [
    ['first-vote', 'Vote alone'],
    ['talk', 'Talk'],
    ['second-vote', 'Vote again'],
    ['reveal', 'Show both'],
    ['go', 'Go on'],
  ],
  quick: [
    ['first-vote', 'Show of hands'],
    ['reveal', 'Show it'],
    ['go', 'Go on'],
  ],
  off: [
    ['talk', 'Talk'],
    ['go', 'Go on'],
  ],
};
export const STEPS_LABEL = 'Steps of this choice';

/** How the room came to go the way it went. */
export const BY: Readonly<Record<WayChosen, string>> = {
  majority: 'by most hands',
  teacher: 'your way',
  'to-see': 'to see',
};

/** Words of the debrief on the console. */
export const ROOM_DEBRIEF = {
  heading: 'Looking back together',
  lead: 'About the story first. Nobody is asked for one of their own.',
  pages: ['What happened', 'Where you were split', 'The loop', 'Not in anybody’s hands', 'The six questions'],
  card: (n: number): string => `Question ${n} alone`,
  upNow: 'on the wall now',
  next: 'Next page',
  last: 'That is the last card.',
} as const;
