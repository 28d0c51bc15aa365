// Loops in step: one beginning for all, and whatever comes later comes in where it would be by then.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createInStep, type LoopPart, SLOW } from '../../src/sound/score/in-step';
import { fakeCard } from './fake-card';

const part = (url: string, seconds: number, level = 1): LoopPart => ({
  urls: [url],
  start: 0.25,
  seconds,
  level,
});
const PIANO = part('piano', 40);
const STRINGS = part('strings', 25, 0.5);
const AIR = part('air', 15);

function loops(held = false) {
  const card = fakeCard();
  return { ...card, set: createInStep(card.out, { held, volume: 0.6 }) };
}

/** Where in its loop a part is at a moment, by when and from where it was started. */
const placeAt = (
  { when, from, loop: [first, end] }: ReturnType<typeof fakeCard>['started'][number],
  t: number,
) => (((from - first + t - when) % (end - first)) + (end - first)) % (end - first);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the beginning', () => {
  test('waits for all parts, and is the same moment for all', async () => {
    const { set, arrive, started, clock, awake } = loops();
    set.set({ piano: PIANO, strings: STRINGS });
    clock.now = 3;
    await arrive('piano');
    expect(started).toEqual([]);
    await arrive('strings');
    expect(started.map(({ file, when, from }) => [file, when, from])).toEqual([
      ['piano', 3.12, 0.25],
      ['strings', 3.12, 0.25],
    ]);
    expect(started.map(({ loop }) => loop)).toEqual([
      [0.25, 40.25],
      [0.25, 25.25],
    ]);
    expect(awake).toHaveBeenLastCalledWith(true);
  });

  test('does not wait for a part that cannot be had', async () => {
    const { set, arrive, started } = loops();
    set.set({ piano: PIANO, strings: STRINGS });
    await arrive('strings', false);
    await arrive('piano');
    expect(started.map(({ file }) => file)).toEqual(['piano']);
  });
});

describe('what comes later', () => {
  test('comes in where it would be by then, and what it replaces sinks and is freed', async () => {
    const { set, arrive, started, clock, gains } = loops();
    set.set({ piano: PIANO, air: AIR });
    await arrive('piano');
    await arrive('air');
    clock.now = 100;
    set.set({ piano: PIANO, bells: part('bells', 15) });
    await arrive('bells');
    const [piano, air, bells] = started as [(typeof started)[0], (typeof started)[0], (typeof started)[0]];
    // 100.12 - 0.12 seconds after bar one: six whole rounds of 15, and ten seconds.
    expect(bells.from).toBeCloseTo(0.25 + 10, 9);
    expect(placeAt(bells, 111)).toBeCloseTo(placeAt(air, 111), 9);
    expect([air.stopped, piano.stopped]).toEqual([null, null]);
    await vi.advanceTimersByTimeAsync(SLOW * 2000);
    expect([air.stopped === null, piano.stopped]).toEqual([false, null]);
    expect(gains.map(({ disconnected }) => disconnected)).toEqual([false, false, true, false]);
  });

  test('a part that is wanted again before it has sunk stays', async () => {
    const { set, arrive, started } = loops();
    set.set({ piano: PIANO, air: AIR });
    await arrive('piano');
    await arrive('air');
    set.set({ piano: PIANO });
    await vi.advanceTimersByTimeAsync(1000);
    set.set({ piano: PIANO, air: AIR });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(started.map(({ stopped }) => stopped)).toEqual([null, null]);
  });

  test('levels move without a part being started anew', async () => {
    const { set, arrive, started, gains } = loops();
    set.set({ piano: PIANO });
    await arrive('piano');
    set.set({ piano: part('piano', 40, 0.55) });
    expect(started).toHaveLength(1);
    expect(gains.map(({ level }) => level)).toEqual([0.6, 0.55]);
  });
});

describe('standing still', () => {
  test('all stop together and go on together from where they were', async () => {
    const { set, arrive, started, clock, awake } = loops();
    set.set({ piano: PIANO, strings: STRINGS, air: AIR });
    for (const file of ['piano', 'strings', 'air']) await arrive(file);
    clock.now = 61.3;
    set.hold();
    const before = started.slice(0, 3);
    const [gone] = before.map(({ stopped }) => stopped);
    expect(before.every(({ stopped }) => stopped === gone && stopped !== null)).toBe(true);
    expect(awake).toHaveBeenLastCalledWith(false);
    clock.now = 500;
    set.release();
    const after = started.slice(3);
    expect(after.map(({ when }) => when)).toEqual([500.12, 500.12, 500.12]);
    after.forEach((each, i) => {
      const was = before[i];
      if (was) expect(placeAt(each, each.when)).toBeCloseTo(placeAt(was, gone ?? 0), 9);
    });
  });

  test('what loads meanwhile waits', async () => {
    const { set, arrive, started } = loops(true);
    set.set({ piano: PIANO });
    await arrive('piano');
    expect(started).toEqual([]);
    set.release();
    expect(started).toHaveLength(1);
  });
});

describe('the end', () => {
  test('sinks and is freed; the next begins at its own bar one', async () => {
    const { set, arrive, started, clock } = loops();
    set.set({ piano: PIANO });
    await arrive('piano');
    clock.now = 33;
    set.leave(3);
    expect(started[0]?.stopped).toBeNull();
    clock.now = 36;
    await vi.advanceTimersByTimeAsync(3000);
    expect(started[0]?.stopped).toBe(36);
    clock.now = 50;
    set.set({ piano: PIANO });
    await arrive('piano');
    expect(started[1]).toMatchObject({ when: 50.12, from: 0.25 });
  });

  test('a part that arrives after it was closed never sounds', async () => {
    const { set, arrive, started, gains } = loops();
    set.set({ piano: PIANO });
    set.close();
    await arrive('piano');
    expect(started).toEqual([]);
    expect(gains.every(({ disconnected }) => disconnected)).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });
});
