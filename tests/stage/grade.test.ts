import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeMatrix, warmthOf } from '../../src/stage/grade';
import { betweens } from './real-art';

type Color = readonly [number, number, number];

function graded([r, g, b]: Color, matrix: readonly number[]): Color {
  const row = (n: number) => {
    const at = (column: number) => matrix[n * 5 + column] ?? 0;
    return at(0) * r + at(1) * g + at(2) * b + at(3) + at(4);
  };
  return [row(0), row(1), row(2)];
}

const saturation = ([r, g, b]: Color) => Math.max(r, g, b) - Math.min(r, g, b);
const lookAt = (closeness: number, tension: number) => gradeMatrix(warmthOf({ closeness, tension }));
const TERRACOTTA: Color = [0.79, 0.47, 0.35];
const CREAM: Color = [0.94, 0.89, 0.8];

describe('the light of a mood', () => {
  it('leaves an ordinary evening as it was painted', () => {
    expect(lookAt(44, 25)).toEqual([1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0]);
  });

  it('takes a third of the colour away when it is very tense, and turns it blue', () => {
    const cold = graded(TERRACOTTA, lookAt(40, 95));
    expect(saturation(cold)).toBeLessThan(saturation(TERRACOTTA) * 0.7);
    const [r, , b] = graded(CREAM, lookAt(40, 95));
    expect(b / r).toBeGreaterThan((CREAM[2] / CREAM[0]) * 1.15);
  });

  it('turns to amber when they are close and at ease', () => {
    const [r, , b] = graded(CREAM, lookAt(90, 10));
    expect(b / r).toBeLessThan((CREAM[2] / CREAM[0]) * 0.85);
  });

  it('cools, and never warms, as tension grows', () => {
    fc.assert(
      fc.property(betweens, ({ closeness, tension }) => {
        const [now, then] = [warmthOf({ closeness, tension }), warmthOf({ closeness, tension: tension + 1 })];
        expect(then.cold - then.warm).toBeGreaterThanOrEqual(now.cold - now.warm - 1e-9);
      }),
    );
  });

  it('is never more than cold or warm, and leaves what is opaque opaque', () => {
    fc.assert(
      fc.property(betweens, (between) => {
        const { cold, warm } = warmthOf(between);
        for (const part of [cold, warm]) {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(1);
        }
        expect(gradeMatrix({ cold, warm }).slice(15)).toEqual([0, 0, 0, 1, 0]);
      }),
    );
  });
});
