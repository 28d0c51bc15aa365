// Rain on a sheet roof: a hush, and over it drops that can be told from one another.

import { bubble } from '../../synth/bodies';
import type { Chance } from '../../synth/chance';
import { strike } from '../../synth/envelopes';
import { highPass, lowPass } from '../../synth/filters';
import { layRound, noiseRing, roundAndRound, wander } from '../../synth/ring';
import { room } from '../../synth/room';
import { blend, draw, evened, RATE, type Signal, silence } from '../../synth/signal';

const DROPS_A_SECOND = 110;

function drop(dice: Chance): Signal {
  const hertz = 500 * 2 ** dice.between(0, 2.4);
  const decay = dice.between(0.003, 0.009);
  return draw(decay * 6, (t) => {
    const ring = Math.sin(2 * Math.PI * hertz * t);
    return (ring * 0.7 + dice.noise() * 0.3) * strike(t, 0.001, decay);
  });
}

/** A ring of light rain as heard from under the roof. */
export function rainOnCanopy(dice: Chance, seconds: number): Signal {
  const drops = silence(seconds);
  for (let k = 0; k < seconds * DROPS_A_SECOND; k++) {
    layRound(drops, drop(dice), dice.between(0, seconds), 0.05 + dice.unit() ** 4);
  }
  // Where the gutter is full, water falls from the edge into a puddle.
  for (let k = 0; k < seconds * 0.7; k++) {
    const from = dice.between(620, 900);
    layRound(
      drops,
      bubble(dice.between(0.035, 0.06), from, from * 1.5),
      dice.between(0, seconds),
      dice.between(0.4, 1),
    );
  }
  const sheet = [lowPass(3400), highPass(260), room({ size: 1.2, decay: 0.55, wet: 0.35 })] as const;
  const falling = wander(dice, seconds, 5);
  const hush = [highPass(900), lowPass(3800)] as const;
  return blend(
    [evened(roundAndRound(drops, (x) => sheet.reduce((y, filter) => filter(y), x))), 1],
    [
      evened(
        roundAndRound(noiseRing(dice, seconds), (x, i) =>
          hush.reduce((y, filter) => filter(y), x * (1 + 0.35 * falling(i / RATE))),
        ),
      ),
      0.55,
    ],
  );
}
