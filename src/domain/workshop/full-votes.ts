// Which decisions are voted in full unless the teacher chooses others: three hinges that every way comes to, and turn it most.

import type { StoryMap } from '../map/story-map';
import { endingKey } from '../map/story-map';
import type { Reach } from '../moments';

const HOW_MANY = 3;

/** Names of three decisions, in the order of the story; fewer where the story has fewer hinges. */
export function fullVotesOf(map: StoryMap, reach: Reach): readonly string[] {
  const hinges = map.decisions.map(({ id }) => id).filter((id) => reach.hinges[id]);
  const always = hinges.filter((id) => everyWayComesTo(map, id));
  const byTurn = (some: readonly string[]): string[] =>
    [...some].sort((a, b) => turnOf(reach, b) - turnOf(reach, a));
  const ranked = [...byTurn(always), ...byTurn(hinges.filter((id) => !always.includes(id)))];
  const chosen = new Set(ranked.slice(0, HOW_MANY));
  return hinges.filter((id) => chosen.has(id));
}

/** How much the picks at a hinge move the endings, in the mean. */
function turnOf(reach: Reach, decision: string): number {
  const hinge = reach.hinges[decision];
  const after = Object.values(hinge?.after ?? {});
  const distance = (shares: readonly number[]): number =>
    (hinge?.before ?? []).reduce((sum, share, i) => sum + Math.abs(share - (shares[i] ?? 0)), 0) / 2;
  return after.reduce((sum, shares) => sum + distance(shares), 0) / Math.max(1, after.length);
}

/** No ending can be come to without this decision. */
function everyWayComesTo(map: StoryMap, decision: string): boolean {
  const next = new Map<string, string[]>();
  for (const { from, to } of map.ways) next.set(from, [...(next.get(from) ?? []), to]);
  for (const { id, decision: at } of map.lines) next.set(at, [...(next.get(at) ?? []), id]);
  const endings = new Set(map.endings.map(({ id }) => endingKey(id)));
  const seen = new Set<string>([decision]);
  const ahead = map.decisions.slice(0, 1).map(({ id }) => id);
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    if (seen.has(at)) continue;
    if (endings.has(at)) return false;
    seen.add(at);
    ahead.push(...(next.get(at) ?? []));
  }
  return true;
}
