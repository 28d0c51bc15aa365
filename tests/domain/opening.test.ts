// The opening: chase and it backs off, turn away and it fades, stay near and it comes, and it is never longer than a minute.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BESIDE,
  beginOpening,
  FIRST_LOOK,
  isOver,
  LONGEST,
  type Opening,
  type Steer,
  stepOpening,
} from '../../src/domain/opening';

const SHEET = { wide: 1.6 };
const gap = ({ you, other }: Opening) => Math.hypot(you.x - other.x, you.y - other.y);

function played(seconds: number, steer: (now: Opening) => Steer, from = beginOpening(SHEET)): Opening {
  let now = from;
  for (let t = 0; t < seconds; t += 1 / 60) now = stepOpening(now, steer(now), SHEET, 1 / 60);
  return now;
}

const still = () => null;
const chase = (now: Opening): Steer => ({ to: now.other });
const leave = (now: Opening): Steer => ({ to: { x: 2 * now.you.x - now.other.x, y: now.you.y } });

describe('the opening', () => {
  it('chased, the other backs off, and is never reached', () => {
    const soon = played(1, chase);
    expect(soon.doing).toBe('backing');
    expect(soon.other.x).toBeGreaterThan(beginOpening(SHEET).other.x);
    expect(played(1, chase).ease).toBeLessThan(0.1);
  });

  it('turned away from, it fades, and comes back into sight when you stay', () => {
    const away = played(0.8, leave);
    expect(away.doing).toBe('fading');
    const faded = played(0.9, leave);
    expect(faded.ink).toBeLessThan(0.75);
    const back = played(6, still, faded);
    expect(back.ink).toBeGreaterThan(faded.ink + 0.15);
  });

  it('stayed near, it comes and stays beside you', () => {
    const coming = played(3, still, { ...beginOpening(SHEET), moved: true });
    expect(coming.doing).toBe('coming');
    expect(gap(coming)).toBeLessThan(gap(beginOpening(SHEET)));
    const there = played(20, still, { ...beginOpening(SHEET), moved: true });
    expect(there.doing).toBe('together');
    expect(gap(there)).toBeLessThanOrEqual(BESIDE);
    expect(isOver(there)).toBe(true);
  });

  it('waits a while for a hand that has not moved yet, on a narrow sheet as well, and then comes by itself', () => {
    for (const sheet of [SHEET, { wide: 0.46 }]) {
      let now = beginOpening(sheet);
      while (now.passed < FIRST_LOOK - 0.1) now = stepOpening(now, null, sheet, 1 / 60);
      expect(now.doing).toBe('waiting');
      expect(gap(now)).toBeCloseTo(gap(beginOpening(sheet)), 5);
      while (now.passed < FIRST_LOOK + 1) now = stepOpening(now, null, sheet, 1 / 60);
      expect(now.doing).toBe('coming');
    }
  });

  it('comes sooner to who has not chased it before', () => {
    const time = (from: Opening) => {
      let now = from;
      while (!isOver(now)) now = stepOpening(now, null, SHEET, 1 / 60);
      return now.passed;
    };
    const begun = { ...beginOpening(SHEET), moved: true };
    const chased = { ...begun, ease: played(3, chase).ease };
    expect(chased.ease).toBeLessThan(0.01);
    expect(time(chased)).toBeGreaterThan(time(begun) + 0.2);
  });

  it('keeps both on the sheet, all numbers sound, and ends within a minute, whatever is done', () => {
    const steer = fc.oneof(
      fc.constant(null),
      fc.record({
        to: fc.record({
          x: fc.double({ min: -3, max: 5, noNaN: true }),
          y: fc.double({ min: -3, max: 4, noNaN: true }),
        }),
      }),
      fc.record({ push: fc.record({ x: fc.constantFrom(-1, 0, 1), y: fc.constantFrom(-1, 0, 1) }) }),
    );
    fc.assert(
      fc.property(
        fc.array(steer, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(0.55, 1, 1.6, 2.2),
        (ways, wide) => {
          let now = beginOpening({ wide });
          for (let i = 0; !isOver(now); i++) {
            now = stepOpening(now, ways[Math.floor(i / 40) % ways.length] ?? null, { wide }, 0.05);
            for (const { x, y } of [now.you, now.other])
              expect(x >= 0 && x <= wide && y >= 0 && y <= 1).toBe(true);
            expect(now.ink >= 0 && now.ink <= 1 && now.ease >= 0 && now.ease <= 1).toBe(true);
          }
          expect(now.passed).toBeLessThanOrEqual(LONGEST + 0.2);
        },
      ),
      { numRuns: 60 },
    );
  });
});
