// A garden full of people cheers: many throats, no two at the same moment, and hands; then it thins out.

import type { Recipe } from '../recipe';
import { chance } from '../synth/chance';
import { fadeEnds, hold, rise, strike } from '../synth/envelopes';
import { bandPass, highPass, lowPass, through } from '../synth/filters';
import { room } from '../synth/room';
import { blend, draw, evened, lay, type Signal, silence } from '../synth/signal';
import { VOWELS, voiced } from '../synth/voice';

const SECONDS = 5.4;

/** One of them: up, held while the breath lasts, and down. */
function throat(seed: number): { at: number; sound: Signal } {
  const dice = chance(seed);
  const man = dice.unit() < 0.5;
  const pitch = man ? dice.between(165, 245) : dice.between(290, 430);
  const lasts = dice.between(0.9, 2.1);
  const vowel = dice.unit() < 0.6 ? VOWELS.eh : VOWELS.ah;
  const sound = voiced(dice, lasts, man ? 1 : 1.17, (t) => {
    const x = t / lasts;
    const level = hold(t, 0, lasts, lasts * 0.3);
    return {
      hertz: pitch * (0.88 + 0.2 * rise(x, 0, 0.25) - 0.24 * rise(x, 0.45, 1)),
      vowel,
      voice: level,
      air: 0.16 * level,
    };
  });
  return { at: 0.05 + 0.75 * dice.unit() ** 1.4, sound };
}

/** Two hundred hands: far enough away to be a rain of them. */
function hands(): Signal {
  const dice = chance(322);
  const all = silence(SECONDS);
  for (let pair = 0; pair < 34; pair++) {
    const every = dice.between(0.2, 0.29);
    const until = dice.between(2.4, 4.6);
    const level = dice.between(0.2, 1);
    for (let at = dice.between(0.4, 1.1); at < until; at += every * dice.between(0.92, 1.08)) {
      const clap = draw(0.05, (t) => dice.noise() * strike(t, 0.0012, 0.008));
      lay(all, clap, at, level * (1 - 0.6 * rise(at, 2, 4.6)));
    }
  }
  return through(all, bandPass(1150, 0.7), lowPass(2200));
}

export const cheer: Recipe = {
  name: 'cheer',
  kind: 'cue',
  caption: 'a cheer goes up, all across the garden',
  loudness: -27,
  kilobits: 24,
  render() {
    const throats = silence(SECONDS);
    for (let k = 0; k < 40; k++) {
      const { at, sound } = throat(3210 + k);
      lay(throats, sound, at, 0.35 + 0.65 * chance(3290 + k).unit());
    }
    const garden = blend([evened(throats), 1], [evened(hands()), 0.55]);
    return fadeEnds(
      through(
        garden,
        lowPass(1700),
        lowPass(2600),
        highPass(180),
        room({ size: 2.2, decay: 0.58, wet: 0.5 }),
      ),
      0.03,
      1.1,
    );
  },
};
