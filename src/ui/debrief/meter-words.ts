// What the three meters are called on the page: the word of the theory, and what it looked like in a move.

import type { Meter } from '../../domain/beat';
import type { Bar } from '../../domain/debrief/landed';

export const METER_NAMES: Readonly<Record<Meter, string>> = {
  secure: 'Secure',
  anxious: 'Anxious',
  avoidant: 'Avoidant',
};

export const METER_MOVES: Readonly<Record<Meter, string>> = {
  secure: 'said it, and stayed',
  anxious: 'reached, checked, asked again',
  avoidant: 'kept it in, stepped away',
};

/** What picking blind would have taken, in the bar's own measure, to a tenth. */
export const blindOf = (bar: Bar): number => Math.round(bar.blind * bar.most * 10) / 10;

export const barWords = (bar: Bar): string =>
  `${bar.got} of the ${bar.most} that the story offered; picking blind gives about ${blindOf(bar)}`;
