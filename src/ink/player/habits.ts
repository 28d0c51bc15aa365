// The players that can be asked for by name, in the terminal and for the transcripts.

import type { Picker } from '../play';
import { BOTS } from '../walk/bots';

/** By the name on the command line: the bot of the checks. */
const CALLED: Readonly<Record<string, string>> = {
  open: 'most secure',
  reaching: 'most anxious',
  keeping: 'most avoidant',
  'always-first': 'first',
  'always-last': 'last',
  'always-longest': 'longest',
  pauser: 'notice, then held',
  blind: 'random',
};

/** The names, in the order of the help. */
export const HABITS = Object.keys(CALLED);

/** A player by name; null where there is none of that name. */
export function habit(name: string, seed: number): Picker | null {
  const bot = Object.hasOwn(CALLED, name) ? BOTS[CALLED[name] ?? ''] : undefined;
  return bot ? bot(seed) : null;
}
