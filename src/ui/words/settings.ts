// All words of the settings.

import type { Settings } from '../../domain/settings';

export const SETTINGS = {
  title: 'Settings',
  done: 'Done',
  perCent: (n: number): string => `${n} per cent`,
} as const;

/** A line said and a line felt, from a story, to try the type on. */
export const SAMPLE = {
  lead: 'A sample of how the words will look:',
  who: 'Daniel',
  said: '“It’s good. You put the lemon in.”',
  felt: 'You breathe out. It takes a while to get to the end of it.',
} as const;

export const LIGHT = {
  heading: 'Light',
  colours: 'Colours',
  /** Letters to show colours on. */
  letters: 'Aa',
  themes: {
    system: 'as the system',
    paper: 'paper',
    evening: 'evening',
    'contrast-light': 'contrast, light',
    'contrast-dark': 'contrast, dark',
  } satisfies Readonly<Record<Settings['theme'], string>>,
  motion: 'Motion',
  motions: {
    system: 'as the system',
    full: 'full',
    reduced: 'cuts only',
    none: 'none',
  } satisfies Readonly<Record<Settings['motion'], string>>,
} as const;

export const SOUND = {
  heading: 'Sound',
  on: 'Sound on',
  mono: 'The same in both ears',
  music: 'Music',
  places: 'Places: rain, a platform',
  cues: 'Small things: a key, a kettle',
  page: 'The page itself: a leaf, a pencil',
  captions: 'Captions for sounds that mean something',
} as const;

export const TYPE = {
  heading: 'Words',
  size: 'Text size',
  /** The letter that stands there small and large. */
  letter: 'A',
  font: 'Typeface',
  fonts: {
    aloud: 'Atkinson, made to be easy to read',
    dyslexic: 'OpenDyslexic',
    system: 'the one this device uses',
  } satisfies Readonly<Record<Settings['font'], string>>,
  /** The first word is set in handwriting. */
  hand: ['Handwriting', 'for what is felt'],
  spacing: 'Room between letters',
  lines: 'Room between lines',
  spacings: { usual: 'usual', wide: 'wide' } satisfies Readonly<Record<Settings['spacing'], string>>,
  pace: 'Words appear',
  paces: { calm: 'line by line', instant: 'all at once' } satisfies Readonly<
    Record<Settings['pace'], string>
  >,
  keys: 'Keys 1 to 9 pick a choice',
  skip: 'Offer to skip lines read before',
  marks: 'Mark choices taken in other runs',
  untimed: 'No choice in this game is ever timed.',
} as const;

/** Workshops, counted; nothing where there are none. */
const roomsIn = (n: number): string => (n === 1 ? 'one workshop' : n ? `${n} workshops` : '');

export const KEPT = {
  heading: 'What this browser keeps',
  runs: (n: number, rooms: number): string => {
    const parts = [n === 1 ? 'one run' : n ? `${n} runs` : '', roomsIn(rooms)].filter(Boolean);
    const all = parts.join(', ');
    return all
      ? `${all.charAt(0).toUpperCase()}${all.slice(1)} and these settings.`
      : 'These settings, and no run yet.';
  },
  nowhere: 'They have never been anywhere else.',
  out: 'Take them out',
  saved: 'Saved as one file, where your downloads go.',
  notSaved: 'That could not be saved. What is kept here has not changed.',
  in: 'Bring some in',
  notRead: 'That file could not be read. What is kept here has not changed.',
  aside: (n: number): string =>
    `${n === 1 ? 'One record' : `${n} records`} could not be read and ${n === 1 ? 'is' : 'are'} kept aside as ${n === 1 ? 'it was' : 'they were'}:`,
} as const;

export const WIPE = {
  open: 'Wipe everything …',
  sure: (runs: number, rooms: number): string =>
    `This deletes ${runs === 1 ? 'your one run' : runs ? `all ${runs} of your runs` : 'all runs'}, ${rooms ? `${roomsIn(rooms)}, ` : ''}the endings found, what was set aside, and these settings. It can’t be undone. A file you have taken out stays yours.`,
  wipe: 'Wipe it all',
  keep: 'Keep it',
  wiped: 'Everything has been wiped.',
  notWiped: 'That could not be wiped. Close other tabs of this game and try again.',
} as const;
