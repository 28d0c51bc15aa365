// What a kept run is called on the page: by when it was begun. “today at 21:40”, “Sunday at 21:40”, “3 November at 21:40”.

import type { StoredRun } from '../game/store-port';
import { MAP_WORDS } from './words/map';

const DAY = 86_400_000;

/** @param now for “today” and for how long a weekday is enough */
export function runName(record: StoredRun, now = new Date()): string {
  const then = new Date(record.startedAt);
  const time = then.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  const days = Math.round((midnight(now) - midnight(then)) / DAY);
  if (days === 0) return MAP_WORDS.today(time);
  if (days === 1) return MAP_WORDS.yesterday(time);
  const day =
    days > 1 && days < 7
      ? then.toLocaleDateString('en-GB', { weekday: 'long' })
      : then.toLocaleDateString('en-GB', { day: 'numeric', month: 'long' });
  return MAP_WORDS.on(day, time);
}

const midnight = (date: Date): number =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();

/** The same at the head of a line. */
export const RunName = (record: StoredRun): string =>
  runName(record).replace(/^./, (letter) => letter.toUpperCase());
