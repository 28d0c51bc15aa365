// A breath let out: held for a moment too long, then it goes.

import type { Recipe } from '../recipe';
import { chance } from '../synth/chance';
import { fadeEnds, rise } from '../synth/envelopes';
import { highPass, lowPass, movingBand, through } from '../synth/filters';
import { room } from '../synth/room';
import { draw } from '../synth/signal';

const SECONDS = 2.3;

export const breath: Recipe = {
  name: 'breath',
  kind: 'cue',
  caption: 'a breath let out',
  loudness: -33,
  kilobits: 24,
  render() {
    const dice = chance(91);
    const throat = movingBand(1.6);
    const mouth = movingBand(2.2);
    const lips = movingBand(1.2);
    const out = draw(SECONDS, (t) => {
      const x = dice.noise();
      const goes = rise(t, 0.02, 0.34) * Math.exp(-Math.max(0, t - 0.3) / 0.62);
      const unsteady = 1 + 0.09 * Math.sin(2 * Math.PI * 6.1 * t + 1.5 * Math.sin(4 * t)) * rise(t, 0.5, 1.2);
      const sinks = 1 - 0.28 * rise(t, 0.1, 1.6);
      const air = throat(x, 560 * sinks) + 0.75 * mouth(x, 1240 * sinks) + 0.28 * lips(x, 2500 * sinks);
      return air * goes * unsteady;
    });
    return fadeEnds(
      through(out, lowPass(3400), highPass(220), room({ size: 0.4, decay: 0.3, wet: 0.1 })),
      0.02,
      0.7,
    );
  },
};
