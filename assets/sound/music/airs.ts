// The three high voices, one for each kind of place: a reed at home, glass on the way, bells a long way off among people.

import { ringing } from '../synth/bodies';
import { chance } from '../synth/chance';
import { rise } from '../synth/envelopes';
import { bandPass, through } from '../synth/filters';
import { blend, draw, RATE, type Signal, silence } from '../synth/signal';
import { waveOf } from './wave';

/** A voice: one note of it, as long as it takes to come and go. */
export type Air = (seed: number, pitch: number, seconds: number) => Signal;

/** Swells from nothing and sinks again; the middle is at `top` of the way. */
const swell = (t: number, seconds: number, top: number): number =>
  rise(t, 0, seconds * top) * (1 - rise(t, seconds * top, seconds));

/** A harmonium in the next room: two reeds that beat slowly, and the bellows behind them. */
export const reed: Air = (seed, pitch, seconds) => {
  const dice = chance(seed);
  const levels = [1, 0.42, 0.3, 0.12, 0.09, 0.04].map((level, k) => level * Math.exp((-pitch * k) / 2200));
  const [one, two] = [waveOf(levels, dice), waveOf(levels, dice)];
  const beat = dice.between(0.35, 0.6);
  const bellows = bandPass(pitch * 2, 2);
  return draw(seconds, (t) => {
    const tone = one(pitch * t) + 0.8 * two((pitch + beat) * t) + 0.05 * bellows(dice.noise());
    return tone * swell(t, seconds, 0.42) * (1 + 0.05 * Math.sin(2 * Math.PI * 0.37 * t));
  });
};

/** A glass rim, or a bowed bar: almost a pure tone, with the finger on it. */
export const glassy: Air = (seed, pitch, seconds) => {
  const dice = chance(seed);
  const finger = through(
    silence(seconds).map(() => dice.noise()),
    bandPass(pitch, 60),
  );
  let phase = 0;
  const tone = silence(seconds).map((_, i) => {
    const t = i / RATE;
    phase += (2 * Math.PI * pitch * (1 + 0.0008 * Math.sin(2 * Math.PI * 3.1 * t + seed))) / RATE;
    return Math.sin(phase) + 0.1 * Math.sin(2 * phase + 1) + 0.03 * Math.sin(2.76 * phase);
  });
  return blend([tone, 1], [finger, 1.6]).map((x, i) => x * swell(i / RATE, seconds, 0.5) ** 1.3);
};

/** Small bells, struck with wool and heard across a square: the stroke itself does not arrive. */
export const bells: Air = (seed, pitch, seconds) => {
  const dice = chance(seed);
  const modes = [
    [pitch, 1, 1.5],
    [pitch * 2.01, 0.1, 0.8],
    [pitch * 2.74, 0.08, 0.5],
  ] as const;
  const near = dice.between(0.9, 1.1);
  const shimmer = (t: number) => 1 + 0.14 * Math.sin(2 * Math.PI * 2.3 * near * t);
  return ringing(seconds, modes, 0.05).map(
    (x, i) => x * shimmer(i / RATE) * (1 - rise(i / RATE, seconds - 1, seconds)),
  );
};
