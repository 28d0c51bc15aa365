// A hockey whistle with a pea in it, one long blow; then the houses across the water give it back.

import type { Recipe } from '../recipe';
import { chance } from '../synth/chance';
import { fadeEnds, hold, rise } from '../synth/envelopes';
import { bandPass, highPass, lowPass, through } from '../synth/filters';
import { room } from '../synth/room';
import { draw, lay, type Signal, silence } from '../synth/signal';

const BLOWN = 1.15;

/** The note, the pea that chops it, and the breath that is not turned into note. */
function blow(): Signal {
  const dice = chance(301);
  const air = bandPass(2600, 1.2);
  let turns = 0;
  let pea = 0;
  return draw(BLOWN + 0.1, (t) => {
    const force =
      hold(t, 0.02, BLOWN, 0.09) * (0.8 + 0.2 * rise(t, 0.1, 0.5)) * (1 - 0.25 * rise(t, 0.7, BLOWN));
    pea += (31 + 7 * force + 2 * Math.sin(9 * t)) / 48_000;
    const chop = 0.5 + 0.5 * Math.sin(2 * Math.PI * pea);
    turns += (2080 + 180 * force + 55 * Math.sin(2 * Math.PI * pea + 0.8)) / 48_000;
    const note = Math.sin(2 * Math.PI * turns) + 0.12 * Math.sin(4 * Math.PI * turns);
    return (note * (0.32 + 0.68 * chop ** 1.4) + 0.22 * air(dice.noise())) * force;
  });
}

export const whistle: Recipe = {
  name: 'whistle',
  kind: 'cue',
  caption: 'a whistle is blown; the houses give it back',
  loudness: -28,
  kilobits: 24,
  render() {
    const open = silence(3.4);
    const note = blow();
    lay(open, note, 0.03);
    const back = through(note, lowPass(2300), room({ size: 2.6, decay: 0.7, wet: 0.6 }));
    lay(open, back, 0.56, 0.16);
    lay(open, through(back, lowPass(1900)), 1.02, 0.1);
    return fadeEnds(
      through(open, lowPass(4600), highPass(500), room({ size: 2.4, decay: 0.55, wet: 0.16 })),
      0.01,
      1.2,
    );
  },
};
