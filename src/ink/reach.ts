// How a story's hinges bear on its endings: shares of endings before and after each pick, over seeded plays.

import type { Turn } from '../domain/beat';
import type { Reach } from '../domain/moments';
import { isChoosable } from '../domain/offered';
import type { Given } from '../domain/run';
import { decisionOf } from '../domain/script';
import { blind, endingOf, givenFor, type Picker } from './play';
import type { PlayTree } from './play-tree';
import type { StoryPlays } from './walk/story-plays';

/** An option of a hinge taken less often than this gets plays of its own. */
const LEAST = 100;

type Counts = Map<string, number>;

interface HingeCounts {
  readonly before: Counts;
  readonly after: Map<string, Counts>;
}

/**
 * Counts the table for the debrief's turning point.
 * @param endings ids in the order the shares shall have
 */
export function reachOf({ tree, blind: plays, givens }: StoryPlays, endings: readonly string[]): Reach {
  const hinges = new Map<string, HingeCounts>();
  for (const turns of plays) {
    const ending = endingOf(turns) ?? '';
    for (const [decision, picked] of picksAtHinges(turns)) {
      const counts = hinges.get(decision) ?? { before: new Map(), after: new Map() };
      hinges.set(decision, counts);
      add(counts.before, ending);
      add(within(counts.after, picked), ending);
    }
  }
  for (const { after } of hinges.values())
    for (const [option, counts] of after) topUp(tree, plays, givens, option, counts);
  const shares = (counts: Counts): number[] => {
    const all = sum(counts);
    return endings.map((ending) => round((counts.get(ending) ?? 0) / (all || 1)));
  };
  return {
    endings,
    plays: plays.length,
    hinges: Object.fromEntries(
      [...hinges].map(([decision, { before, after }]) => [
        decision,
        {
          before: shares(before),
          after: Object.fromEntries([...after].map(([option, counts]) => [option, shares(counts)])),
        },
      ]),
    ),
  };
}

/** What was picked at each hinge, pauses left out: the last pick at each. */
function picksAtHinges(turns: readonly Turn[]): Map<string, string> {
  const picks = new Map<string, string>();
  const hinges = new Set<string>();
  for (const [index, turn] of turns.entries()) {
    const picked = turns[index + 1]?.picked;
    if (!turn.decision || !picked) continue;
    // A pause comes back to the same decision, and its own lines need not say `# hinge` again.
    if (turn.decision.hinge) hinges.add(turn.decision.name);
    if (hinges.has(turn.decision.name) && !picked.notice) picks.set(turn.decision.name, picked.id);
  }
  return picks;
}

/**
 * Adds plays until an option that blind picking takes seldom is counted often enough: those that could have taken it are
 * played again, take it, and go on blind.
 */
function topUp(
  tree: PlayTree,
  plays: readonly (readonly Turn[])[],
  givens: readonly Given[],
  option: string,
  counts: Counts,
): void {
  for (const [number, turns] of plays.entries()) {
    if (sum(counts) >= LEAST) return;
    const at = turns.findIndex((turn) => choosableAt(turn, option));
    if (at < 0 || picksAtHinges(turns).get(decisionOf(option)) === option) continue;
    const other = blind(100_000 + number);
    const pick: Picker = (choosable, turn, before) => {
      const id = turn.number < at ? turns[turn.number + 1]?.picked?.id : turn.number === at ? option : null;
      return id === null ? other(choosable, turn, before) : choosable.find((each) => each.id === id);
    };
    const again = tree.play(number, pick, givenFor(givens, number));
    if (picksAtHinges(again).get(decisionOf(option)) === option) add(counts, endingOf(again) ?? '');
  }
}

const choosableAt = ({ decision }: Turn, option: string): boolean =>
  decision?.options.some((each) => each.id === option && isChoosable(each)) ?? false;

const add = (counts: Counts, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
const sum = (counts: Counts): number => [...counts.values()].reduce((total, count) => total + count, 0);
/** Four digits after the point are more than the plays can tell apart. */
const round = (share: number): number => Math.round(share * 10_000) / 10_000;

function within(after: Map<string, Counts>, option: string): Counts {
  const counts = after.get(option) ?? new Map<string, number>();
  after.set(option, counts);
  return counts;
}
