// What the hidden meters open and close: plays are played again on a copy of the story in which one meter stands still.

import type { Meter, Turn } from '../../domain/beat';
import { METERS } from '../../domain/beat';
import { isChoosable } from '../../domain/offered';
import type { StorySource } from '../../domain/story-card';
import { play } from '../play';

/** What one meter moves, with the plays it was seen in. */
export interface MeterPower {
  /** Options that the meter opened or closed. */
  readonly options: readonly string[];
  /** Decisions or picks after which other words came because of the meter. */
  readonly scenes: readonly string[];
  /** Endings that came, or could be picked, only because of the meter. */
  readonly endings: readonly string[];
}

/** A meter stands still at nothing, and above anything. */
const FORCED = [0, 99];

/** The story with every reading of a meter replaced by a number. */
function forced(source: StorySource, meter: Meter, value: number): StorySource {
  const replace = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(replace);
    if (part === null || typeof part !== 'object') return part;
    if ((part as Record<string, unknown>)['VAR?'] === meter) return value;
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, replace(each)]));
  };
  return { ...source, compiled: replace(source.compiled) as object };
}

/** Plays the given plays again with each meter standing still, and tells what came out otherwise. */
export function powersOf(
  source: StorySource,
  plays: readonly (readonly Turn[])[],
): Record<Meter, MeterPower> {
  return Object.fromEntries(METERS.map((meter) => [meter, powerOf(source, meter, plays)])) as Record<
    Meter,
    MeterPower
  >;
}

function powerOf(source: StorySource, meter: Meter, plays: readonly (readonly Turn[])[]): MeterPower {
  const options = new Set<string>();
  const scenes = new Set<string>();
  const endings = new Set<string>();
  for (const value of FORCED) {
    const copy = forced(source, meter, value);
    for (const turns of plays) {
      const other = again(copy, turns);
      const apart = turns.findIndex((turn, i) => !sameTurn(turn, other[i]));
      if (apart < 0) continue;
      const here = turns[apart] as Turn;
      const there = other[apart];
      const from = here.picked?.id ?? 'the beginning';
      if (!there || wordsOf(here) !== wordsOf(there)) scenes.add(`after ${from}`);
      const moved = difference(here, there);
      for (const id of moved) options.add(id);
      const ends = new Set([here.ending, there?.ending ?? null]);
      if (ends.size > 1) for (const id of ends) if (id) endings.add(id);
      // The last pick of the play was there to be picked, or was not, because of the meter.
      const last = turns.at(-1);
      if (apart === turns.length - 2 && last?.picked && moved.includes(last.picked.id) && last.ending)
        endings.add(last.ending);
    }
  }
  return { options: [...options].sort(), scenes: [...scenes].sort(), endings: [...endings].sort() };
}

/** The same picks, as long as nothing comes out otherwise. */
const again = (source: StorySource, turns: readonly Turn[]): readonly Turn[] =>
  play(source, 0, (choosable, turn) =>
    sameTurn(turns[turn.number] as Turn, turn)
      ? choosable.find((option) => option.id === turns[turn.number + 1]?.picked?.id)
      : undefined,
  );

const wordsOf = (turn: Turn): string => turn.beats.map((beat) => beat.text).join('\n');
const choosableOf = (turn: Turn | undefined): string[] =>
  turn?.decision?.options.filter(isChoosable).map((option) => option.id) ?? [];

function difference(a: Turn, b: Turn | undefined): string[] {
  const [here, there] = [choosableOf(a), choosableOf(b)];
  return [...here.filter((id) => !there.includes(id)), ...there.filter((id) => !here.includes(id))];
}

const sameTurn = (a: Turn, b: Turn | undefined): boolean =>
  b !== undefined && a.ending === b.ending && wordsOf(a) === wordsOf(b) && difference(a, b).length === 0;
