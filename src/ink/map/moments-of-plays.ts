// Plays cut into moments: how it stood when something was picked, what could be picked, and where it led.

import { METERS, type Turn } from '../../domain/beat';
import type { Measure } from '../../domain/map/condition';
import { endingKey } from '../../domain/map/story-map';
import { isChoosable } from '../../domain/offered';

/** How it stood at one moment of a play. */
export interface Standing {
  readonly measures: Readonly<Record<Measure, number>>;
  /** The line taken at each decision, pauses left out. */
  readonly taken: ReadonlyMap<string, string>;
  /** Pauses that were used. */
  readonly paused: ReadonlySet<string>;
}

/** One pick of one play. */
export interface PickMoment {
  readonly decision: string;
  readonly visit: number;
  readonly choosable: ReadonlySet<string>;
  readonly picked: string;
  /** Before the pick, and with the pick counted. */
  readonly before: Standing;
  readonly after: Standing;
  /** Decision name or `endingKey` that it led to; null where the play broke off. */
  readonly to: string | null;
}

/** The moments of a play. */
export function momentsOf(turns: readonly Turn[]): PickMoment[] {
  const got = { secure: 0, anxious: 0, avoidant: 0 };
  const taken = new Map<string, string>();
  const paused = new Set<string>();
  const standing = (turn: Turn): Standing => {
    const { closeness, tension } = turn.beats.at(-1)?.between ?? { closeness: 50, tension: 20 };
    const { trust } = turn;
    return {
      measures: {
        closeness,
        tension,
        trust,
        ...got,
        'trust-tension': trust - tension,
        'anxious-avoidant': got.anxious - got.avoidant,
      },
      taken: new Map(taken),
      paused: new Set(paused),
    };
  };
  return turns.flatMap((turn, i): PickMoment[] => {
    const next = turns[i + 1];
    if (!turn.decision || !next?.picked) return [];
    const { name, visit, options } = turn.decision;
    const { id, notice, weights } = next.picked;
    const before = standing(turn);
    for (const meter of METERS) got[meter] += weights[meter];
    if (notice) paused.add(id);
    else taken.set(name, id);
    return [
      {
        decision: name,
        visit,
        choosable: new Set(options.filter(isChoosable).map((option) => option.id)),
        picked: id,
        before,
        after: standing(turn),
        to: next.ending ? endingKey(next.ending) : (next.decision?.name ?? null),
      },
    ];
  });
}
