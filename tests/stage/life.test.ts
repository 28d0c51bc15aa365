import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blinkPause, breathPeriod, Life, seeded, talkTime } from '../../src/stage/life';

/** Lives for so many milliseconds in steps of 20 and collects what was seen. */
function live(life: Life, ms: number, tension: number) {
  return Array.from({ length: Math.round(ms / 20) }, () => life.advance(20, 3400, tension));
}

const blinks = (signs: readonly { eyesClosed: boolean }[]) =>
  signs.filter((sign, index) => sign.eyesClosed && !signs[index - 1]?.eyesClosed).length;

describe('breath, blink and talk', () => {
  it('breathes faster and blinks less the tenser it is', () => {
    expect(breathPeriod(3400, 90)).toBeLessThan(breathPeriod(3400, 10) * 0.75);
    const calm = blinks(live(new Life('maya'), 60_000, 5));
    const tense = blinks(live(new Life('maya'), 60_000, 95));
    expect(calm).toBeGreaterThan(8);
    expect(tense).toBeLessThan(calm * 0.6);
    expect(tense).toBeGreaterThan(0);
  });

  it('never pants', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1500, max: 5000 }),
        fc.integer({ min: 0, max: 100 }),
        (breath, tension) => {
          expect(breathPeriod(breath, tension)).toBeGreaterThanOrEqual(1200);
          expect(blinkPause(tension, 0.5)).toBeGreaterThan(2500);
        },
      ),
    );
  });

  it('is the same life for the same name, and another for another', () => {
    expect(live(new Life('maya'), 8000, 30)).toEqual(live(new Life('maya'), 8000, 30));
    expect(live(new Life('maya'), 8000, 30)).not.toEqual(live(new Life('daniel'), 8000, 30));
  });

  it('moves the mouth while a line is read and closes it after', () => {
    const life = new Life('daniel');
    life.talk(talkTime(30));
    expect(live(life, talkTime(30), 20).some((sign) => sign.mouthOpen)).toBe(true);
    expect(live(life, 2000, 20).some((sign) => sign.mouthOpen)).toBe(false);
  });

  it('draws its chances evenly and from the seed alone', () => {
    const chance = seeded(41);
    const row = Array.from({ length: 2000 }, chance);
    expect(Math.min(...row)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...row)).toBeLessThan(1);
    expect(row.reduce((sum, value) => sum + value, 0) / row.length).toBeCloseTo(0.5, 1);
    expect(Array.from({ length: 2000 }, seeded(41))).toEqual(row);
  });
});
