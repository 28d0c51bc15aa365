// A bar in words: what was taken, what was offered, and what picking blind would have taken.

import type { Bar } from '../../domain/debrief/landed';
import { BARS } from '../words/meters';

/** What picking blind would have taken, in the bar's own measure, to a tenth. */
export const blindOf = (bar: Bar): number => Math.round(bar.blind * bar.most * 10) / 10;

export const barWords = (bar: Bar): string => BARS.spoken(bar.got, bar.most, blindOf(bar));
