// People talking, without words: the tune and the pace of speech, and the turns that are taken.

import type { Chance } from '../../synth/chance';
import { hold, rise } from '../../synth/envelopes';
import { layRound } from '../../synth/ring';
import { type Signal, silence } from '../../synth/signal';
import { type Speaker, VOWELS, type Vowel, voiced } from '../../synth/voice';

const MOUTHS: readonly Vowel[] = Object.values(VOWELS);

interface Syllable {
  readonly at: number;
  readonly lasts: number;
  readonly lift: number;
  readonly level: number;
  readonly vowel: Vowel;
}

function syllables(dice: Chance, seconds: number): Syllable[] {
  const all: Syllable[] = [];
  for (let at = 0.02; at < seconds - 0.12; ) {
    const stress = dice.unit() < 0.32;
    const lasts = Math.min(seconds - at, dice.between(0.1, 0.17) * (stress ? 1.5 : 1));
    const vowel = MOUTHS[Math.floor(dice.unit() * MOUTHS.length)] ?? VOWELS.uh;
    all.push({
      at,
      lasts,
      lift: stress ? dice.between(1.08, 1.28) : 1,
      level: stress ? 1 : dice.between(0.5, 0.8),
      vowel,
    });
    at += lasts + dice.between(0, 0.035);
  }
  return all;
}

const mixed = (from: Vowel, to: Vowel, x: number): Vowel => [
  from[0] + (to[0] - from[0]) * x,
  from[1] + (to[1] - from[1]) * x,
  from[2] + (to[2] - from[2]) * x,
];

/** One phrase: its pitch sinks to the end, its stresses stand up, its consonants are short holes with air in them. */
export function phrase(dice: Chance, { pitch, mouth }: Speaker, seconds: number): Signal {
  const said = syllables(dice, seconds);
  let now = 0;
  return voiced(dice, seconds, mouth, (t) => {
    while (now < said.length - 1 && t >= (said[now + 1]?.at ?? 0)) now++;
    const here = said[now];
    if (!here) return { hertz: pitch, vowel: VOWELS.uh, voice: 0, air: 0 };
    const next = said[now + 1] ?? here;
    const x = (t - here.at) / here.lasts;
    const open = hold(t, here.at, here.at + here.lasts, Math.min(0.045, here.lasts / 2));
    return {
      hertz:
        pitch * (1.12 - 0.26 * (t / seconds)) * (1 + (here.lift - 1) * Math.sin(Math.PI * Math.min(1, x))),
      vowel: mixed(here.vowel, next.vowel, rise(x, 0.45, 1.1)),
      voice: here.level * open,
      air: 0.1 * (1 - open) + 0.03,
    };
  });
}

/** A table: those who sit at it take turns, over one another now and then, for as long as the ring lasts. */
export function conversation(dice: Chance, seconds: number, speakers: readonly Speaker[]): Signal {
  const ring = silence(seconds);
  let last = -1;
  for (let at = dice.between(0, 0.8); at < seconds - 0.6; ) {
    let turn = Math.floor(dice.unit() * speakers.length);
    if (turn === last) turn = (turn + 1) % speakers.length;
    last = turn;
    const speaker = speakers[turn];
    if (!speaker) break;
    const lasts = dice.between(0.5, 2.4);
    layRound(ring, phrase(dice, speaker, lasts), at, dice.between(0.55, 1));
    at += lasts + dice.between(-0.15, 0.9);
  }
  return ring;
}
