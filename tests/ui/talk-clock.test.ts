// @vitest-environment jsdom
// The clock of a talk tells how long there is, how far it is over, and no sum of hours when a session is taken up again.

import { cleanup, render, screen } from '@testing-library/preact';
import { h } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { RoomDesk } from '../../src/game/workshop/room-desk';
import { DESK } from '../../src/ui/words/desk';
import { TalkClock } from '../../src/ui/workshop/talk-clock';

afterEach(cleanup);

const desk = { holdClock: vi.fn(), addMinute: vi.fn() } as unknown as RoomDesk;
/** What the clock says of a talk of three minutes that was begun so many seconds ago. */
const after = (seconds: number): string => {
  const since = new Date(Date.now() - seconds * 1000).toISOString();
  render(h(TalkClock, { desk, clock: { of: 180, left: 180, since } }));
  return screen.getByRole('timer', { name: DESK.clock }).textContent?.replace(/\s+/g, ' ').trim() ?? '';
};

it.each([
  [20, '2:40 of about 3:00'],
  [190, '0:10 over'],
  [180 + 3590, '59:50 over'],
  [86_400, DESK.longOver],
])('after %i seconds: %s', (seconds, words) => {
  expect(after(seconds)).toBe(words);
});
