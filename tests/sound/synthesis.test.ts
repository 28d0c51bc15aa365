// What the renderer promises: the same seed the same sound, and rings without ends.

import { expect, test } from 'vitest';
import { AIR_NOTES } from '../../assets/sound/music/air';
import { feltPiano } from '../../assets/sound/music/felt-piano';
import { PIANO_NOTES } from '../../assets/sound/music/piano';
import { hertz } from '../../assets/sound/music/pitch';
import { PLUCKS } from '../../assets/sound/music/pulse';
import { CHORDS } from '../../assets/sound/music/strings';
import { closes, seamOf, turned, wrapped } from '../../assets/sound/render/wrap';
import { recipes } from '../../assets/sound/sounds/all';
import { breath } from '../../assets/sound/sounds/breath';
import { chance } from '../../assets/sound/synth/chance';
import { lowPass } from '../../assets/sound/synth/filters';
import { hall } from '../../assets/sound/synth/hall';
import { layRound, noiseRing, roundAndRound } from '../../assets/sound/synth/ring';
import { draw, peakOf, RATE, rmsOf, silence } from '../../assets/sound/synth/signal';

test('a sound rendered twice is the same, sample for sample', () => {
  expect(breath.render()).toEqual(breath.render());
});

test('every cue ends where it began, in silence, and holds only numbers', () => {
  for (const recipe of recipes.filter(({ kind }) => kind === 'cue' || kind === 'page')) {
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

/** What all notes of the score are taken from: no C and no C sharp, so that any two stems may meet at any bar. */
const SCALE = ['D', 'E', 'F#', 'G', 'A', 'B'];

test('the score keeps to six notes, whichever stem it is', () => {
  const notes = [...PIANO_NOTES, ...PLUCKS].map(([, , note]) => note);
  const chords = CHORDS.flatMap(([, , chord]) => [...chord]);
  const airs = AIR_NOTES.flat().map(([, , note]) => note);
  for (const note of [...notes, ...chords, ...airs]) expect(SCALE).toContain(note.replace(/\d/, ''));
});

test('a note by its name is a pitch, and anything else is an error', () => {
  expect(hertz('A4')).toBe(440);
  expect(hertz('A3')).toBe(220);
  expect(hertz('F#4')).toBeCloseTo(369.994, 2);
  expect(hertz('D3')).toBeCloseTo(146.832, 2);
  expect(() => hertz('H4')).toThrow('H4');
});

test('the hall fades by 60 dB in the time it is given, and adds nothing to silence', () => {
  const filter = hall({ fades: 2, edge: 6000, wet: 1 });
  const tail = silence(3).map((_, i) => filter(i === 0 ? 1 : 0));
  const level = (t: number) => rmsOf(tail.subarray(t * RATE, (t + 0.25) * RATE));
  const fall = 20 * Math.log10(level(0.25) / level(1.25));
  expect(fall).toBeGreaterThan(25);
  expect(fall).toBeLessThan(45);
  const quiet = hall({ fades: 2, edge: 6000, wet: 1 });
  expect(peakOf(silence(0.5).map((x) => quiet(x)))).toBe(0);
});

test('a felt note sounds its pitch: its strongest partial is the note or the octave above it', () => {
  const note = feltPiano(1, hertz('A4'), 0.4).subarray(RATE / 2, RATE * 1.5);
  const strength = (f: number) => {
    let [re, im] = [0, 0];
    for (const [i, x] of note.entries()) {
      re += x * Math.cos((2 * Math.PI * f * i) / RATE);
      im += x * Math.sin((2 * Math.PI * f * i) / RATE);
    }
    return Math.hypot(re, im);
  };
  expect(strength(440)).toBeGreaterThan(20 * strength(415));
  expect(strength(440)).toBeGreaterThan(20 * strength(466));
  expect(strength(440)).toBeGreaterThan(strength(1320));
});
