// A typical way to each decision, for a link that leads straight there: of the ways that plays went, the one gone most often.

import type { Turn } from '../../domain/beat';
import type { Lead } from '../../domain/map/story-map';
import { letteredOf } from '../../domain/workshop/letters';

/** A play as far as the decision. */
interface Prefix {
  readonly turns: readonly Turn[];
  readonly picks: readonly string[];
  readonly paused: boolean;
}

/** Leads by decision. Decisions that no play came to have none. */
export function leadsOf(
  decisions: readonly string[],
  plays: readonly (readonly Turn[])[],
): Record<string, Lead> {
  return Object.fromEntries(
    decisions.flatMap((decision) => {
      const ways = plays.flatMap((turns) => prefixTo(turns, decision) ?? []);
      const lead = typical(ways.some(({ paused }) => !paused) ? ways.filter(({ paused }) => !paused) : ways);
      return lead ? [[decision, leadOf(lead)] as const] : [];
    }),
  );
}

function prefixTo(turns: readonly Turn[], decision: string): Prefix | null {
  const at = turns.findIndex((turn) => turn.decision?.name === decision);
  if (at < 0) return null;
  const way = turns.slice(0, at + 1);
  const picked = way.flatMap((turn) => turn.picked ?? []);
  return { turns: way, picks: picked.map(({ id }) => id), paused: picked.some(({ notice }) => notice) };
}

/** The scenes that were gone through most often, the fewest of them first; and of those the lines picked most often. */
function typical(ways: readonly Prefix[]): Prefix | null {
  const scenes = groups(ways, ({ turns }) => turns.map((turn) => turn.decision?.name).join(' '));
  const [same = []] = [...scenes.values()].sort(
    (a, b) => b.length - a.length || (a[0]?.picks.length ?? 0) - (b[0]?.picks.length ?? 0),
  );
  const often = groups(
    same.flatMap(({ picks }) => picks),
    (pick) => pick,
  );
  const weight = ({ picks }: Prefix): number =>
    picks.reduce((sum, pick) => sum + (often.get(pick)?.length ?? 0), 0);
  return same.reduce<Prefix | null>(
    (best, each) => (best && weight(best) >= weight(each) ? best : each),
    null,
  );
}

function groups<T>(all: readonly T[], key: (each: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const each of all) found.set(key(each), [...(found.get(key(each)) ?? []), each]);
  return found;
}

function leadOf({ turns, picks }: Prefix): Lead {
  const decision = turns.at(-1)?.decision;
  const lettered = decision ? letteredOf(decision) : [];
  return { picks, options: lettered.map(({ option }) => ({ id: option.id, text: option.text })) };
}
