// What a kept run is called on the page: by when it was begun. “today at 21:40”, “Sunday at 21:40”, “3 November at 21:40”.

import type { StoredRun } from '../game/store-port';
import { LOCALE } from './words/dates';
import { MAP_WORDS } from './words/map';

const DAY = 86_400_000;
// Made once: making one takes longer than drawing the whole map.
const WEEKDAY = new Intl.DateTimeFormat(LOCALE, { weekday: 'long' });
const DATE = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'long' });

/** @param now for “today” and for how long a weekday is enough */
export function runName(record: StoredRun, now = new Date()): string {
  const then = new Date(record.startedAt);
  const time = [then.getHours(), then.getMinutes()].map((n) => String(n).padStart(2, '0')).join(':');
  const days = Math.round((midnight(now) - midnight(then)) / DAY);
  if (days === 0) return MAP_WORDS.today(time);
  if (days === 1) return MAP_WORDS.yesterday(time);
  const day = (days > 1 && days < 7 ? WEEKDAY : DATE).format(then);
  return MAP_WORDS.on(day, time);
}

const midnight = (date: Date): number =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();

/** The same at the head of a line. */
export const RunName = (record: StoredRun): string =>
  runName(record).replace(/^./, (letter) => letter.toUpperCase());
