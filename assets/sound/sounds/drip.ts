// A leak: one drop comes down from the ceiling, and after it, at its leisure, the next.

import type { Recipe } from '../recipe';
import { bubble, knock, type Mode, ringing } from '../synth/bodies';
import { chance } from '../synth/chance';
import { fadeEnds } from '../synth/envelopes';
import { highPass, lowPass, through } from '../synth/filters';
import { room } from '../synth/room';
import { lay, type Signal, silence } from '../synth/signal';

/** What it lands on: something hollow that answers with one note. */
const HOLLOW: Mode[] = [
  [523, 0.4, 0.06],
  [1046, 0.3, 0.045],
  [1587, 0.12, 0.03],
  [196, 0.3, 0.03],
];

function drop(seed: number, pitch: number): Signal {
  const dice = chance(seed);
  const one = silence(0.7);
  lay(one, knock(dice, 0.0022, 2600), 0.01, 0.4);
  lay(one, ringing(0.5, HOLLOW, 0.0015), 0.01, 0.55);
  lay(one, bubble(0.045, pitch, pitch * 1.55), 0.022, 0.7);
  // The crown of the drop falls back: two that can hardly be heard.
  lay(one, bubble(0.02, pitch * 1.7, pitch * 2), 0.13, 0.09);
  lay(one, bubble(0.018, pitch * 1.9, pitch * 2.2), 0.17, 0.05);
  return one;
}

export const drip: Recipe = {
  name: 'drip',
  kind: 'cue',
  caption: 'a drip, and the next one',
  loudness: -28,
  kilobits: 24,
  render() {
    const kitchen = silence(3.1);
    lay(kitchen, drop(211, 830), 0.1);
    lay(kitchen, drop(212, 800), 1.74, 0.85);
    return fadeEnds(
      through(kitchen, lowPass(3600), highPass(120), room({ size: 0.9, decay: 0.62, wet: 0.3 })),
      0.005,
      0.6,
    );
  },
};
