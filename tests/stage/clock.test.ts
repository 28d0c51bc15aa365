import { describe, expect, it } from 'vitest';
import { BLANK, type Picture } from '../../src/domain/picture';
import type { Motion } from '../../src/game/stage-port';
import { StageClock } from '../../src/stage/clock';
import { Director } from '../../src/stage/director';
import { art, LAPTOP, lineOf, people, places } from './real-art';

/** A loop that is turned by hand, with the four things the clock uses of Phaser's. */
class HandLoop {
  running = true;
  callback: (time: number, ms: number) => void = () => undefined;
  sleep(): void {
    this.running = false;
  }
  wake(): void {
    this.running = true;
    this.callback(0, 0);
  }
  /** Runs for so long at 60 turns a second; nothing happens while it sleeps. */
  run(ms: number, turn = 1000 / 60): void {
    for (let passed = 0; passed < ms && this.running; passed += turn) this.callback(passed, turn);
  }
}

const STANDING = {
  side: 'left',
  pose: 'neutral',
  mood: 'neutral',
  facing: 'toward',
  gaze: 'toward',
} as const;
const ALONE: Picture = { ...BLANK, place: places[0] ?? null, figures: { [people[0] ?? '']: STANDING } };

function started(motion: Motion) {
  const loop = new HandLoop();
  const director = new Director(art, { motion, frame: LAPTOP });
  const slices: number[] = [];
  const clock = new StageClock(loop as never, director, (_time, ms) => {
    slices.push(ms);
    director.advance(ms);
  });
  director.set(ALONE);
  clock.wake();
  loop.run(2000);
  slices.length = 0;
  return { loop, director, clock, slices };
}

describe('when the stage is drawn', () => {
  it('sleeps when nothing moves, and is woken for one picture', () => {
    for (const motion of ['none', 'reduced'] as const) {
      const { loop, clock, slices } = started(motion);
      expect(clock.asleep).toBe(true);
      clock.wake();
      loop.run(1000);
      expect(slices).toHaveLength(1);
      expect(clock.asleep).toBe(true);
    }
  });

  it('draws breath at 30 pictures a second at most, losing no time', () => {
    const { loop, slices } = started('full');
    loop.run(2000);
    expect(slices.length).toBeGreaterThan(50);
    expect(slices.length).toBeLessThanOrEqual(61);
    expect(slices.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThan(1900);
  });

  it('draws at once where it is told to, asleep or not, and sleeps on', () => {
    const { clock, slices } = started('none');
    clock.drawNow();
    expect(slices).toEqual([0]);
    expect(clock.asleep).toBe(true);
  });

  it('draws every turn while something changes, and sleeps again after', async () => {
    const { loop, director, clock, slices } = started('reduced');
    const shown = director.show({ ...BLANK, place: places[1] ?? null }, lineOf(null), Promise.resolve());
    await new Promise<void>((resolve) => setImmediate(resolve));
    clock.wake();
    loop.run(100);
    expect(slices.length).toBeGreaterThanOrEqual(6);
    loop.run(2000);
    await shown;
    expect(clock.asleep).toBe(true);
  });

  it('stands still while paused, and a picture put up meanwhile is still seen', () => {
    const { loop, director, clock, slices } = started('full');
    clock.pause();
    loop.run(1000);
    slices.length = 0;
    director.set({ ...ALONE, figures: {} });
    clock.wake();
    loop.run(1000);
    expect(slices).toEqual([0]);
    clock.resume();
    expect(clock.asleep).toBe(false);
  });

  it('lets people stand still on a machine that is very slow, and breathe again when it is not', () => {
    const { loop, clock, slices } = started('full');
    loop.run(20_000, 180);
    expect(clock.asleep).toBe(true);
    expect(slices.length).toBeLessThan(40);
    for (let beat = 0; beat < 40; beat++) {
      clock.wake();
      loop.run(60);
    }
    expect(clock.asleep).toBe(false);
  });

  it('forgives a single stutter', () => {
    const { loop, clock } = started('full');
    loop.run(700, 700);
    loop.run(1000);
    expect(clock.asleep).toBe(false);
  });

  it('takes no more than a quarter of a second at once, after whatever stutter', () => {
    const { loop, slices } = started('full');
    loop.callback(0, 5000);
    expect(Math.max(...slices)).toBeLessThanOrEqual(250);
  });
});
