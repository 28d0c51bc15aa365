// A car comes along a street and is gone: brighter as it passes.

import { chance } from '../../synth/chance';
import { hold } from '../../synth/envelopes';
import { highPass, lowPass, movingBand, through } from '../../synth/filters';
import { draw, type Signal } from '../../synth/signal';

/**
 * One car, `seconds` from silence to silence.
 * @param edge what lies above it is lost in walls and glass, in hertz
 */
export function passingCar(seed: number, seconds: number, edge = 750): Signal {
  const dice = chance(seed);
  const band = movingBand(0.6);
  const passing = (t: number) => hold(t, 0, seconds, seconds * 0.48);
  const body = draw(seconds, (t) => band(dice.noise(), 130 + 330 * passing(t)) * passing(t) ** 1.6);
  return through(body, lowPass(edge), highPass(60));
}

/** A car on a wet road: under the tyres it hisses. */
export function wetCar(seed: number, seconds: number): Signal {
  const dice = chance(seed);
  const low = movingBand(0.6);
  const hiss = movingBand(0.7);
  const passing = (t: number) => hold(t, 0, seconds, seconds * 0.45);
  const body = draw(seconds, (t) => {
    const x = dice.noise();
    return (
      low(x, 140 + 260 * passing(t)) * passing(t) ** 1.6 +
      0.5 * hiss(x, 900 + 900 * passing(t)) * passing(t) ** 2.4
    );
  });
  return through(body, lowPass(2600), highPass(60));
}
