// Counts what is met on the way through a story, turn by turn, whoever plays it.

import type { Turn } from '../../domain/beat';
import { isChoosable } from '../../domain/offered';
import { pickLetters } from '../../domain/share-code';
import { isOpen, lengthOf, linesOf, type Stretch, stretchOf, wordsOfTurn } from './measures';

/** One stretch of words between two picks. */
export interface StretchWords {
  readonly kind: Stretch;
  /** From which pick to which decision or ending. */
  readonly from: string;
  readonly to: string;
  least: number;
  most: number;
}

/** One set as it was offered, whatever its order. */
export interface OfferedSet {
  readonly decision: string;
  readonly choosable: readonly string[];
  readonly held: readonly string[];
  readonly notice: boolean;
  readonly open: readonly string[];
  /** Length of each line in letters, pauses left out. */
  readonly lengths: Readonly<Record<string, number>>;
}

/** What was met. Plain data, so that it can be kept. */
export interface Census {
  /** By option id and state (`plain`, `held`, `strained`, `notice`): how often it was offered. */
  readonly offered: Record<string, number>;
  readonly picked: Record<string, number>;
  /** Endings met, on any way. */
  readonly endings: Record<string, number>;
  readonly stretches: Record<string, StretchWords>;
  readonly sets: Record<string, OfferedSet>;
  readonly echoes: Record<string, number>;
  /** Options that came back though they had not been picked, with the pick after which they did. */
  readonly strayEchoes: Record<string, string>;
  /** By decision, where the walk tried all its lines from one state: whether two of them ever led to something else. */
  readonly differ: Record<string, boolean>;
  /** Option ids offered twice at once, ids that a share code can't tell apart, sets of more than one decision. */
  readonly doubled: Record<string, string>;
  /** What went wrong at run time, with the picks that lead there. */
  readonly problems: Record<string, readonly string[]>;
}

export const newCensus = (): Census => ({
  offered: {},
  picked: {},
  endings: {},
  stretches: {},
  sets: {},
  echoes: {},
  strayEchoes: {},
  differ: {},
  doubled: {},
  problems: {},
});

const bump = (counts: Record<string, number>, key: string): void => {
  counts[key] = (counts[key] ?? 0) + 1;
};

/** Adds one turn. `before` are the turns that led to it, for problems. */
export function addTurn(census: Census, turn: Turn, before: readonly Turn[]): void {
  if (turn.picked) bump(census.picked, turn.picked.id);
  if (turn.ending) bump(census.endings, turn.ending);
  if (turn.problem)
    census.problems[turn.problem] ??= [...before, turn].flatMap((each) => each.picked?.id ?? []);
  for (const { echo } of turn.beats) {
    if (!echo) continue;
    bump(census.echoes, echo);
    if (![...before, turn].some(({ picked }) => picked?.id === echo))
      census.strayEchoes[echo] ??= turn.picked?.id ?? 'the beginning';
  }
  addStretch(census, turn);
  if (turn.decision) addSet(census, turn);
}

/** Adds what the lines of one decision led to, from one and the same state. */
export function addOutcomes(census: Census, decision: string, outcomes: readonly string[]): void {
  if (outcomes.length > 1) census.differ[decision] ||= new Set(outcomes).size > 1;
}

function addStretch(census: Census, turn: Turn): void {
  const kind = stretchOf(turn);
  const from = turn.picked?.id ?? 'the beginning';
  const to = turn.ending ?? turn.decision?.name ?? 'nothing';
  const words = wordsOfTurn(turn);
  const known = census.stretches[`${from} → ${to}`];
  if (!known) census.stretches[`${from} → ${to}`] = { kind, from, to, least: words, most: words };
  else {
    known.least = Math.min(known.least, words);
    known.most = Math.max(known.most, words);
  }
}

function addSet(census: Census, turn: Turn): void {
  const { name, options } = turn.decision as NonNullable<Turn['decision']>;
  const ids = options.map((option) => option.id);
  for (const option of options) {
    const state = option.notice ? 'notice' : option.held ? 'held' : option.strained ? 'strained' : 'plain';
    bump(census.offered, `${option.id} ${state}`);
    if (ids.filter((id) => id === option.id).length > 1)
      census.doubled[option.id] ??= 'is offered twice at once';
    if (!option.id.startsWith(`${name}.`)) census.doubled[option.id] ??= `is offered in the set of “${name}”`;
    const twin = ids.find((id) => id !== option.id && pickLetters(id) === pickLetters(option.id));
    if (twin)
      census.doubled[option.id] ??= `can’t be told from ${twin} in a share code; rename one of the two`;
  }
  const lines = linesOf(options);
  const choosable = lines.filter(isChoosable);
  const key = options
    .map((option) => `${option.id}${option.held ? '|' : ''}`)
    .sort()
    .join(' ');
  census.sets[key] ??= {
    decision: name,
    choosable: choosable.map((option) => option.id).sort(),
    held: lines.filter((option) => option.held).map((option) => option.id),
    notice: options.some((option) => option.notice),
    open: choosable.filter(isOpen).map((option) => option.id),
    lengths: Object.fromEntries(lines.map((option) => [option.id, lengthOf(option)])),
  };
}
