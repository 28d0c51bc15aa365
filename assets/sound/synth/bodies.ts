// Solid things that are struck: a sum of fading partials, and the dull noise of the contact itself.

import type { Chance } from './chance';
import { strike } from './envelopes';
import { lowPass, through } from './filters';
import { draw, type Signal } from './signal';

/** One way a body rings: pitch in hertz, level, and the time constant of its fall in seconds. */
export type Mode = readonly [hertz: number, level: number, decay: number];

/** A body ringing after one blow. */
export function ringing(seconds: number, modes: readonly Mode[], attack = 0.001): Signal {
  return draw(seconds, (t) =>
    modes.reduce(
      (sum, [hertz, level, decay]) =>
        sum + level * Math.sin(2 * Math.PI * hertz * t) * strike(t, attack, decay),
      0,
    ),
  );
}

/** The contact: a burst of noise without its upper edge. */
export function knock(dice: Chance, decay: number, edge: number): Signal {
  const burst = draw(decay * 8, (t) => dice.noise() * strike(t, 0.0008, decay));
  return through(burst, lowPass(edge));
}

/** A bubble or a drop in water: a short tone that slides from one pitch to another. */
export function bubble(seconds: number, from: number, to: number): Signal {
  return draw(seconds, (t) => {
    const x = t / seconds;
    const turns = from * t + ((to - from) * t * x) / 2;
    return Math.sin(2 * Math.PI * turns) * Math.sin(Math.PI * x) ** 2;
  });
}
