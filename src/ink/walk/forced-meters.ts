// What the hidden meters open and close: where the walk read a meter, the pick is made again with the meter standing still.

import { METERS, type Meter, type Turn } from '../../domain/beat';
import { isChoosable } from '../../domain/offered';
import type { StorySource } from '../../domain/story-card';
import { StorySession } from '../../domain/story-session';
import type { MeterStep } from './walker';

/** What one meter moves. */
export interface MeterPower {
  /** Options that the meter opened or closed. */
  readonly options: readonly string[];
  /** Picks after which other words came because of the meter. */
  readonly scenes: readonly string[];
  /** Endings that came, or could be picked, only because of the meter. */
  readonly endings: readonly string[];
}

/** A meter stands still at nothing, and above anything. */
const FORCED = [0, 99];
/** How often to see where an option leads that a meter opened or closed: it may lead to several endings. */
const LOOKS = 6;
/** Picks of one option that are made again: from as many states, the shortest and the longest ways first. */
const TRIES = 20;

/** Makes the picks of the walk again with each meter that was read standing still, and tells what came out otherwise. */
export function powersOf(source: StorySource, steps: readonly MeterStep[]): Record<Meter, MeterPower> {
  const session = new StorySession(source, 0);
  const tries = new Map<string, number>();
  const tried = steps.filter(({ picked }) => {
    tries.set(picked, (tries.get(picked) ?? 0) + 1);
    return (tries.get(picked) ?? 0) <= TRIES;
  });
  return Object.fromEntries(
    METERS.map((meter) => [
      meter,
      powerOf(
        session,
        meter,
        tried.filter(({ read }) => read.includes(meter)),
      ),
    ]),
  ) as Record<Meter, MeterPower>;
}

function powerOf(session: StorySession, meter: Meter, steps: readonly MeterStep[]): MeterPower {
  const options = new Map<string, number>();
  const scenes = new Set<string>();
  const endings = new Set<string>();
  /** Picks on from a step; the ending it comes to, if it does. */
  const after = ({ from, picked }: MeterStep, standing: { [key in Meter]?: number }, next?: string): Turn => {
    session.backTo(from);
    session.choose(session.turn.number, picked, standing);
    if (next) session.choose(session.turn.number, next, standing);
    return session.turn;
  };
  for (const value of FORCED)
    for (const step of steps) {
      if (stands(step, meter) === value) continue;
      const standing = { [meter]: value };
      const [here, there] = [step.turn, after(step, standing)];
      if (wordsOf(here) !== wordsOf(there)) scenes.add(`after ${step.picked}`);
      if (here.ending !== there.ending) for (const id of [here.ending, there.ending]) if (id) endings.add(id);
      const [open, other] = [choosableOf(here), choosableOf(there)];
      for (const id of open.filter((each) => !other.includes(each))) look(id, step, {});
      for (const id of other.filter((each) => !open.includes(each))) look(id, step, standing);
    }
  return { options: [...options.keys()].sort(), scenes: [...scenes].sort(), endings: [...endings].sort() };

  /** Where an option leads that the meter opened or closed. */
  function look(id: string, step: MeterStep, standing: { [key in Meter]?: number }): void {
    const looks = (options.get(id) ?? 0) + 1;
    options.set(id, looks);
    if (looks > LOOKS) return;
    const { ending } = after(step, standing, id);
    if (ending) endings.add(ending);
  }
}

/** Where a meter stood after the pick: where that is, it would come out the same. */
const stands = ({ from, turn }: MeterStep, meter: Meter): number =>
  from.got[meter] + (turn.picked?.weights[meter] ?? 0);
const wordsOf = (turn: Turn): string => turn.beats.map((beat) => beat.text).join('\n');
const choosableOf = (turn: Turn): string[] =>
  turn.decision?.options.filter(isChoosable).map((option) => option.id) ?? [];
