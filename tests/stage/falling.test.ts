import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fallAt, fallsOf } from '../../src/stage/falling';

const KINDS = ['rain', 'pane', 'snow', 'dust'] as const;

describe('weather', () => {
  it('is the same weather every time, and none where there is none', () => {
    for (const kind of KINDS) expect(fallsOf(kind)).toEqual(fallsOf(kind));
    expect(fallsOf('none')).toEqual([]);
  });

  it('falls before and behind the people, and never far outside the frame', () => {
    for (const kind of KINDS) {
      const falls = fallsOf(kind);
      expect(new Set(falls.map((fall) => fall.near)).size).toBe(kind === 'pane' ? 1 : 2);
      fc.assert(
        fc.property(fc.constantFrom(...falls), fc.integer({ min: 0, max: 3_600_000 }), (fall, ms) => {
          const { x, y } = fallAt(fall, ms);
          for (const part of [x, y]) {
            expect(part).toBeGreaterThanOrEqual(-0.1001);
            expect(part).toBeLessThanOrEqual(1.1001);
          }
        }),
      );
    }
  });

  it('runs down a pane before everybody, straight and slower than rain', () => {
    for (const fall of fallsOf('pane')) {
      expect(fall.near).toBe(true);
      expect(fallAt(fall, 4000).x).toBe(fallAt(fall, 0).x);
      expect(fall.speed).toBeLessThan(fallsOf('rain')[0]?.speed ?? 0);
    }
  });

  it('rains faster than it snows, and dust rises', () => {
    const speed = (kind: (typeof KINDS)[number]) => fallsOf(kind)[0]?.speed ?? 0;
    expect(speed('rain')).toBeGreaterThan(speed('snow') * 5);
    expect(speed('dust')).toBeLessThan(0);
  });
});
