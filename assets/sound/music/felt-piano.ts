// An upright piano with the felt down, played softly: strings a hair apart, little above the fifth partial, the hammer
// heard as cloth and not as wood.

import { knock } from '../synth/bodies';
import { type Chance, chance } from '../synth/chance';
import { lay, RATE, type Signal, samplesIn, silence } from '../synth/signal';

/** How long the key is felt before the string has its whole swing, in seconds. */
const SOFT = 0.009;
/** Where the hammer meets the string, as a share of its length: the eighth partial is missing. */
const MEETS = 1 / 8;
const HIGHEST = 3600;

interface Partial {
  readonly hertz: number;
  readonly level: number;
  /** Time constant of its fall, in seconds. */
  readonly decay: number;
  readonly phase: number;
}

/** Adds a fading sine by the two numbers that make one: cheaper than asking for each sample. */
function addPartial(to: Float64Array, { hertz, level, decay, phase }: Partial): void {
  const w = (2 * Math.PI * hertz) / RATE;
  const fall = Math.exp(-1 / (decay * RATE));
  const turn = 2 * fall * Math.cos(w);
  let before = (level * Math.sin(phase - 2 * w)) / fall ** 2;
  let now = (level * Math.sin(phase - w)) / fall;
  for (let i = 0; i < to.length; i++) {
    const next = turn * now - fall * fall * before;
    before = now;
    now = next;
    to[i] = (to[i] ?? 0) + next;
  }
}

/** Two strings and two ways to swing: one that is spent soon and one that stays. */
function partialsOf(dice: Chance, pitch: number, force: number): Partial[] {
  const stiff = 0.00022 * (pitch / 220) ** 1.4;
  const bright = 420 + 900 * force;
  const stays = 2.6 * (220 / pitch) ** 0.5;
  const apart = dice.between(0.12, 0.34);
  const partials: Partial[] = [];
  for (let n = 1; n < 24; n++) {
    const hertz = pitch * n * Math.sqrt(1 + stiff * n * n);
    if (hertz > HIGHEST) break;
    const level = (Math.abs(Math.sin(Math.PI * n * MEETS)) / n ** 0.9) * Math.exp(-(hertz - pitch) / bright);
    const decay = stays / (1 + 0.32 * (n - 1));
    const phase = dice.between(0, 2 * Math.PI);
    partials.push(
      { hertz, level: 0.62 * level, decay: decay * 0.26, phase },
      { hertz: hertz - apart / 2, level: 0.22 * level, decay, phase },
      { hertz: hertz + apart / 2, level: 0.2 * level, decay: decay * 0.93, phase: phase + 0.5 },
    );
  }
  return partials;
}

/**
 * One note.
 * @param force how the key is pressed, 0 (barely) to 1 (firmly; nothing here is)
 */
export function feltPiano(seed: number, pitch: number, force: number): Signal {
  const dice = chance(seed);
  const seconds = Math.min(9, 7 * (330 / pitch) ** 0.4);
  const tone = new Float64Array(samplesIn(seconds));
  for (const partial of partialsOf(dice, pitch, force)) addPartial(tone, partial);
  const note = silence(seconds).map((_, i) => {
    const t = i / RATE;
    const press = t < SOFT ? 0.5 - 0.5 * Math.cos((Math.PI * t) / SOFT) : 1;
    const end = Math.min(1, (seconds - t) / 0.8);
    return (tone[i] ?? 0) * press * end * end;
  });
  lay(note, knock(dice, 0.028, 260), 0, 0.1 + 0.1 * force);
  lay(note, knock(dice, 0.006, 900), 0.004, 0.02);
  return note.map((x) => x * (0.35 + 0.65 * force));
}
