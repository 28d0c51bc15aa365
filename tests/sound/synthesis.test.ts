// What the renderer promises: the same seed the same sound, and rings without ends.

import { expect, test } from 'vitest';
import { closes, seamOf, turned, wrapped } from '../../assets/sound/render/wrap';
import { recipes } from '../../assets/sound/sounds/all';
import { breath } from '../../assets/sound/sounds/breath';
import { chance } from '../../assets/sound/synth/chance';
import { lowPass } from '../../assets/sound/synth/filters';
import { layRound, noiseRing, roundAndRound } from '../../assets/sound/synth/ring';
import { draw, silence } from '../../assets/sound/synth/signal';

test('a sound rendered twice is the same, sample for sample', () => {
  expect(breath.render()).toEqual(breath.render());
});

test('every cue ends where it began, in silence, and holds only numbers', () => {
  for (const recipe of recipes.filter(({ kind }) => kind === 'cue')) {
    const signal = recipe.render();
    expect(Math.abs(signal.at(0) ?? 1), recipe.name).toBeLessThan(1e-4);
    expect(Math.abs(signal.at(-1) ?? 1), recipe.name).toBeLessThan(1e-4);
    expect(signal.every(Number.isFinite), recipe.name).toBe(true);
  }
}, 180_000); // It renders all of them.

test('filtered noise on a ring closes, and the measure of it sees a ring that does not', () => {
  const filter = lowPass(300);
  const ring = roundAndRound(noiseRing(chance(5), 2), filter);
  const closed = seamOf(wrapped(ring), 2);
  expect(closed.step).toBeLessThan(closed.large);
  expect(closed.likeness).toBeCloseTo(1, 5);

  const broken = ring.map((x, i) => (i < ring.length / 2 ? x : x + 0.5));
  expect(seamOf(wrapped(broken), 2).step).toBeGreaterThan(10 * closed.large);
  expect([closes(closed), closes(seamOf(wrapped(broken), 2))]).toEqual([true, false]);
});

test('what reaches past the end of a ring goes on at its beginning', () => {
  const ring = silence(1);
  layRound(
    ring,
    draw(0.5, () => 1),
    0.75,
  );
  expect([ring.at(0), ring.at(11_999), ring.at(12_000), ring.at(-1)]).toEqual([1, 1, 0, 1]);
});

test('a ring begun later is the same ring', () => {
  const ring = noiseRing(chance(6), 1);
  const later = turned(ring, 0.25);
  expect([later[0], later[35_999], later[36_000]]).toEqual([ring[12_000], ring[47_999], ring[0]]);
  expect(turned(later, 0.75)).toEqual(ring);
});
