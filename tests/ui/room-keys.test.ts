// @vitest-environment jsdom
// The keys of a room do what the guide and the console say, and nothing that they do not say.

import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { LETTERS } from '../../src/domain/workshop/letters';
import type { RoomPhase, RoomSession } from '../../src/domain/workshop/room-session';
import type { Press } from '../../src/game/workshop/room-channel';
import { DESK } from '../../src/ui/words/desk';
import { foldsConsole, pressOf, ROOM_KEYS } from '../../src/ui/workshop/room-keys';
import { ARoom } from '../domain/workshop/a-room';

/** What a key is called where it is named. */
const NAMES: Readonly<Record<string, string>> = {
  PageDown: 'Page Down',
  PageUp: 'Page Up',
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowDown: '↓',
  ArrowUp: '↑',
  ' ': 'Space',
  z: 'Ctrl Z',
};
const nameOf = (key: string): string =>
  NAMES[key] ?? key.replace(/^[a-z]$/, (letter) => letter.toUpperCase());

const guide = readFileSync('docs/workshop-guide.md', 'utf8');
const paragraph = guide.split('\n').find((line) => line.startsWith('Keys, on the console')) ?? '';
const named = [...paragraph.matchAll(/\*\*(.+?)\*\*/g)].map(([, name]) => name as string);
const onConsole = DESK.keyRows.flat().join('; ');

/** A session in a phase whose open decision has so many lines. */
function room(phase: RoomPhase, lines: number): RoomSession {
  const { session } = new ARoom().until('first-vote');
  const [open] = session.decisions;
  if (!open) throw new Error('nothing is open');
  const options = LETTERS.slice(0, lines).map((letter) => letter);
  return { ...session, phase, decisions: [{ ...open, options }] };
}

afterEach(() => document.body.replaceChildren());

/** What a key does, on a page or on the wall. */
function pressed(
  key: string,
  {
    on = 'page',
    phase = 'reading',
    lines = 4,
    ...keys
  }: { on?: 'page' | 'wall'; phase?: RoomPhase; lines?: number } & KeyboardEventInit = {},
): Press | null {
  document.body.innerHTML = '<main class="wall"></main><p></p>';
  const at = document.querySelector(on === 'wall' ? '.wall' : 'p');
  const event = new KeyboardEvent('keydown', { key, bubbles: true, ...keys });
  at?.dispatchEvent(event);
  return pressOf(event, room(phase, lines));
}

describe('the keys of a room', () => {
  it('are all named by the guide, and by the console', () => {
    const keys = Object.values(ROOM_KEYS).flat().map(nameOf);
    const letters = [LETTERS[0], LETTERS[LETTERS.length - 1] as string];
    expect([...new Set(named)].sort()).toEqual([...new Set([...keys, ...letters, 'Shift'])].sort());
    expect([...keys, ...letters, 'Shift'].filter((name) => !onConsole.includes(name))).toEqual([]);
  });

  it('go on and back, up and down on the projector alone', () => {
    for (const way of ['on', 'back'] as const)
      for (const key of ROOM_KEYS[way]) {
        expect(pressed(key, { on: 'wall' }), key).toEqual({ do: way });
        const scrolls = key === 'ArrowUp' || key === 'ArrowDown';
        expect(pressed(key), key).toEqual(scrolls ? null : { do: way });
      }
  });

  it('count while there is a vote, as many letters as there are lines, and with Shift one fewer', () => {
    for (const [at, letter] of LETTERS.entries())
      for (const phase of ['first-vote', 'second-vote'] as const) {
        const key = letter.toLowerCase();
        expect(pressed(key, { phase, lines: at + 1 })).toEqual({ do: 'letter', at, by: 1 });
        expect(pressed(letter, { phase, lines: at + 1, shiftKey: true })).toEqual({
          do: 'letter',
          at,
          by: -1,
        });
        expect(pressed(key, { phase, lines: at })).toEqual(key === 'b' ? { do: 'blank' } : null);
      }
  });

  it('mark the way when it is to be chosen, and count nothing at any other time', () => {
    expect(pressed('c', { phase: 'reveal' })).toEqual({ do: 'letter', at: 2, by: 1 });
    for (const phase of ['reading', 'pause', 'talk', 'debrief'] as const)
      expect(pressed('c', { phase, lines: 0 })).toBeNull();
  });

  it('make the wall dark, but B counts in a vote; take back with Ctrl; fold the console away', () => {
    for (const key of ROOM_KEYS.blank) expect(pressed(key)).toEqual({ do: 'blank' });
    expect(pressed('b', { phase: 'first-vote' })).toEqual({ do: 'letter', at: 1, by: 1 });
    expect(pressed('.', { phase: 'first-vote' })).toEqual({ do: 'blank' });
    expect(pressed('z', { ctrlKey: true })).toEqual({ do: 'undo' });
    expect(pressed('z', { metaKey: true })).toEqual({ do: 'undo' });
    expect(pressed('z')).toBeNull();
    expect(foldsConsole(new KeyboardEvent('keydown', { key: 'h' }))).toBe(true);
    expect(foldsConsole(new KeyboardEvent('keydown', { key: 'h', ctrlKey: true }))).toBe(false);
  });

  it('are for nothing else: no other key of a keyboard does anything', () => {
    const known = new Set<string>(Object.values(ROOM_KEYS).flat());
    const others = [...'acdefgijklmnopqrstuvwxy0123456789,-', 'Tab', 'Escape', 'Home', 'End', 'F5', 'Delete'];
    expect(others.filter((key) => known.has(key))).toEqual([]);
    for (const key of others) expect(pressed(key, { on: 'wall' }), key).toBeNull();
  });
});
