// A station announcement with no words in it: two soft notes, then the tune of speech through a horn loudspeaker.

import type { Chance } from '../../synth/chance';
import { hold, strike } from '../../synth/envelopes';
import { highPass, lowPass, through } from '../../synth/filters';
import { draw, lay, type Signal, silence } from '../../synth/signal';

/** Where the mouth rings, in hertz: open, front, back, round, neutral. */
const VOWELS = [
  [720, 1240],
  [430, 1950],
  [560, 950],
  [390, 860],
  [520, 1480],
] as const;

interface Syllable {
  readonly at: number;
  readonly lasts: number;
  readonly pitch: number;
  readonly level: number;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** Three phrases; in each the pitch sinks towards its end, the last one furthest. */
function phrases(dice: Chance): Syllable[] {
  const syllables: Syllable[] = [];
  const vowel = () => VOWELS[Math.floor(dice.unit() * VOWELS.length)] ?? VOWELS[4];
  let at = 1.7;
  for (const [count, floor] of [
    [6, 0.9],
    [8, 0.92],
    [5, 0.8],
  ] as const) {
    for (let k = 0; k < count; k++) {
      const lasts = dice.between(0.12, 0.2) * (k === count - 1 ? 1.6 : 1);
      const sink = 1.1 - (1.1 - floor) * (k / (count - 1));
      const pitch = 186 * sink * dice.between(0.95, 1.06);
      syllables.push({ at, lasts, pitch, level: dice.between(0.6, 1), from: vowel(), to: vowel() });
      at += lasts + dice.between(0.015, 0.05);
    }
    at += 0.42;
  }
  return syllables;
}

/** One syllable: harmonics of the voice, each as loud as the mouth lets it be at that moment. */
function spoken({ lasts, pitch, level, from, to }: Syllable): Signal {
  const harmonics = Array.from({ length: 13 }, (_, i) => i + 1);
  return draw(lasts, (t) => {
    const x = t / lasts;
    const mouth = from.map((hertz, i) => hertz + ((to[i] ?? hertz) - hertz) * x);
    const sum = harmonics.reduce((acc, n) => {
      const hertz = n * pitch;
      const open = mouth.reduce(
        (gain, peak, i) => gain + (i ? 0.5 : 1) / (1 + ((hertz - peak) / 130) ** 2),
        0.03,
      );
      return acc + (open / Math.sqrt(n)) * Math.sin(2 * Math.PI * hertz * (1 - 0.05 * x) * t);
    }, 0);
    return sum * level * hold(t, 0, lasts, Math.min(0.05, lasts / 2));
  });
}

/** About seven seconds, dry: the place around it is the caller's. */
export function announcement(dice: Chance): Signal {
  const call = silence(7.4);
  for (const [hertz, at] of [
    [659.3, 0],
    [523.3, 0.5],
  ] as const) {
    const note = draw(1.4, (t) => {
      return (
        (Math.sin(2 * Math.PI * hertz * t) + 0.2 * Math.sin(4 * Math.PI * hertz * t)) * strike(t, 0.012, 0.32)
      );
    });
    lay(call, note, at, 0.8);
  }
  for (const syllable of phrases(dice)) lay(call, spoken(syllable), syllable.at);
  return through(call, highPass(360), highPass(300), lowPass(2300), lowPass(2600));
}
