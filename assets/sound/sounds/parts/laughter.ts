// Somebody laughs: short pushes of breath with the voice in them, quick, sinking, and then the air is gone.

import type { Chance } from '../../synth/chance';
import { hold, rise } from '../../synth/envelopes';
import type { Signal } from '../../synth/signal';
import { type Speaker, VOWELS, voiced } from '../../synth/voice';

/** A laugh of `pushes`: about a fifth of a second for each of them. */
export function laughter(dice: Chance, { pitch, mouth }: Speaker, pushes: number): Signal {
  const beats: { at: number; lasts: number; level: number; lift: number }[] = [];
  let at = 0.05;
  for (let k = 0; k < pushes; k++) {
    const gone = k / pushes;
    const lasts = dice.between(0.08, 0.11) * (k === 0 ? 1.7 : 1);
    beats.push({
      at,
      lasts,
      level: (1 - 0.75 * gone) * dice.between(0.8, 1),
      lift: (1.42 - 0.5 * gone) * dice.between(0.95, 1.05),
    });
    at += lasts + dice.between(0.075, 0.1) + 0.02 * gone;
  }
  const seconds = at + 0.5;
  let now = 0;
  return voiced(dice, seconds, mouth, (t) => {
    while (now < beats.length - 1 && t >= (beats[now + 1]?.at ?? 0) - 0.06) now++;
    const beat = beats[now];
    if (!beat) return { hertz: pitch, vowel: VOWELS.ah, voice: 0, air: 0 };
    const open = hold(t, beat.at, beat.at + beat.lasts, 0.035);
    const push = hold(t, beat.at - 0.05, beat.at + beat.lasts + 0.03, 0.04);
    const last = 0.16 * hold(t, at - 0.02, seconds, 0.2);
    return {
      hertz: pitch * beat.lift * (1.06 - 0.14 * rise(t, beat.at, beat.at + beat.lasts)),
      vowel: now % 3 === 1 ? VOWELS.eh : VOWELS.ah,
      voice: beat.level * open,
      air: 0.5 * beat.level * push + last,
    };
  });
}
