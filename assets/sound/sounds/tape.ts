// Parcel tape comes off its roll with a shriek, is torn across, and pressed down with a palm.

import type { Recipe } from '../recipe';
import { knock, type Mode, ringing } from '../synth/bodies';
import { chance } from '../synth/chance';
import { fadeEnds, hold, rise } from '../synth/envelopes';
import { bandPass, highPass, lowPass, movingBand, through } from '../synth/filters';
import { room } from '../synth/room';
import { draw, evened, lay, type Signal } from '../synth/signal';

const SECONDS = 3.4;
const BOX: Mode[] = [
  [104, 0.8, 0.05],
  [196, 0.5, 0.035],
  [342, 0.25, 0.02],
];

/** The glue lets go, hundreds of times a second, in two pulls. */
function pull(): Signal {
  const dice = chance(281);
  const low = movingBand(2.2);
  const high = movingBand(1.1);
  let open = 0;
  return draw(SECONDS, (t) => {
    const on = Math.max(hold(t, 0.08, 0.62, 0.08), hold(t, 0.72, 1.62, 0.1));
    const quick = rise(t, 0.72, 1.5);
    // It sticks and slips: each slip opens the noise, and it shuts again.
    if (dice.unit() < (330 + 420 * quick) / 48_000) open = dice.between(0.4, 1);
    open *= 0.9962;
    const x = dice.noise() * open;
    return (low(x, 620 + 380 * quick) * 1.2 + high(x, 1900 + 500 * quick)) * on;
  });
}

export const tape: Recipe = {
  name: 'tape',
  kind: 'cue',
  caption: 'parcel tape is pulled off the roll, and torn',
  loudness: -29,
  kilobits: 24,
  render() {
    const dice = chance(282);
    const flat = evened(pull());
    const rip = through(
      draw(0.14, (t) => dice.noise() * hold(t, 0, 0.14, 0.03) * (0.3 + 0.7 * (t / 0.14))),
      bandPass(2300, 0.8),
    );
    lay(flat, evened(rip), 1.86, 0.9);
    for (const [at, level] of [
      [2.28, 1],
      [2.56, 0.6],
    ] as const) {
      lay(flat, ringing(0.25, BOX, 0.004), at, level * 2.6);
      lay(flat, knock(dice, 0.012, 800), at, level * 1.6);
    }
    const palm = draw(0.42, (t) => dice.noise() * hold(t, 0, 0.42, 0.16));
    lay(flat, evened(through(palm, bandPass(900, 0.7), lowPass(1800))), 2.3, 0.22);
    return fadeEnds(
      through(flat, lowPass(3400), highPass(90), room({ size: 1.4, decay: 0.6, wet: 0.26 })),
      0.01,
      0.5,
    );
  },
};
