// Which lines ask to be heard alone.

import { expect, test } from 'vitest';
import type { Beat, Decision, Turn } from '../../src/domain/beat';
import { isImportant } from '../../src/domain/important';

const beat = (offer: string | null = null) => ({ offer }) as Beat;
const turn = (beats: readonly Beat[], more: Partial<Turn>): Turn =>
  ({ beats, decision: null, ending: null, ...more }) as Turn;
const hinge = { hinge: true } as Decision;
const plain = { hinge: false } as Decision;

test('an offer of repair, wherever it stands', () => {
  const told = turn([beat(), beat('daniel'), beat()], { decision: plain });
  expect([0, 1, 2, 3].map((shown) => isImportant(told, shown))).toEqual([false, false, true, false]);
});

test('the last line before a hinge or of the story, and no other', () => {
  const three = [beat(), beat(), beat()];
  const of = (more: Partial<Turn>) => [1, 2, 3].map((shown) => isImportant(turn(three, more), shown));
  expect(of({ decision: hinge })).toEqual([false, false, true]);
  expect(of({ ending: 'late' })).toEqual([false, false, true]);
  expect(of({ decision: plain })).toEqual([false, false, false]);
});
