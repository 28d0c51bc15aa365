// Where the words of a place on the map are written, so that they cover no other place if that can be helped.

import { describe, expect, it } from 'vitest';
import { wordsBelow } from '../../src/ui/map/words-below';

const SHEET = { sx: 1, sy: 1, width: 1000, height: 300 };
const at = (x: number, y: number) => ({ id: `${x} ${y}`, x, y });
const here = at(400, 150);
const below = (...others: readonly { id: string; x: number; y: number }[]): boolean =>
  wordsBelow(here, [here, ...others], SHEET);

describe('the words of a place stand above it', () => {
  it('where nothing is there', () => {
    expect(below()).toBe(false);
    expect(below(at(400, 20), at(560, 110), at(330, 150))).toBe(false);
  });

  it('below it, where they would cover a place that stands higher beside it', () => {
    expect(below(at(470, 110))).toBe(true);
    expect(below(at(330, 80))).toBe(true);
  });

  it('where it is no better below', () => {
    expect(below(at(470, 110), at(330, 190))).toBe(false);
  });
});
