// Walks all ways through a story at once, a pick at a time: equal states are merged, and where there are too many, a fair
// sample of them goes on together with the shortest and the longest ways.

import { METERS, type Meter, type Turn } from '../../domain/beat';
import { dice } from '../../domain/hash';
import { isChoosable } from '../../domain/offered';
import type { StorySource } from '../../domain/story-card';
import { type Mark, StorySession } from '../../domain/story-session';
import { NOTHING as NOTHING_GIVEN } from '../play';
import { addOutcomes, addTurn, type Census } from './census';
import { isScoredPick, wordsRead } from './measures';

/** Shortest and longest. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

export interface Walked {
  /** Words and scored decisions on the ways that were walked to an ending. */
  readonly words: Span;
  readonly decisions: Span;
  readonly states: number;
  /** True when no state had to be left out: every way was walked. */
  readonly whole: boolean;
}

/** One pick of the walk in whose turn the story read a meter. */
export interface MeterStep {
  readonly from: Mark;
  readonly picked: string;
  readonly turn: Turn;
  readonly read: readonly Meter[];
}

interface State {
  readonly mark: Mark;
  words: Span;
  decisions: Span;
}

/** States of one depth that go on. */
const BEAM = 45;
/** Depth at which the walk is given up: the story goes in circles. */
const DEEPEST = 60;

const NOTHING: Span = { least: Number.POSITIVE_INFINITY, most: Number.NEGATIVE_INFINITY };
const both = (a: Span, b: Span): Span => ({
  least: Math.min(a.least, b.least),
  most: Math.max(a.most, b.most),
});
const plus = (span: Span, more: number): Span => ({ least: span.least + more, most: span.most + more });

/**
 * Walks a story and adds every turn it meets to the census.
 * @param steps is given the picks after which the story read a meter
 * @param givens what may be handed over: a walk begins from each
 */
export function walk(
  source: StorySource,
  census: Census,
  { beam = BEAM, steps = [] as MeterStep[], givens = NOTHING_GIVEN } = {},
): Walked {
  const begun = givens.slice(0, beam).map((given) => new StorySession(source, 0, given));
  const session = begun[0] as StorySession;
  const read = new Set<string>();
  let layer: State[] = begun.map((each) => {
    addTurn(census, each.turn, []);
    const first = wordsRead(each.turn);
    return { mark: each.mark(), words: { least: first, most: first }, decisions: { least: 0, most: 0 } };
  });
  session.onRead((name) => read.add(name));
  let [words, decisions, states, whole] = [NOTHING, NOTHING, layer.length, true];
  for (let depth = 0; depth < DEEPEST && layer.length > 0; depth++) {
    const next = new Map<string, State>();
    for (const state of layer) {
      const turn = state.mark.turns.at(-1);
      const outcomes: string[] = [];
      for (const option of turn?.decision?.options.filter(isChoosable) ?? []) {
        session.backTo(state.mark);
        read.clear();
        session.choose(session.turn.number, option.id);
        const meters = METERS.filter((meter) => read.has(meter));
        if (meters.length > 0)
          steps.push({ from: state.mark, picked: option.id, turn: session.turn, read: meters });
        states++;
        addTurn(census, session.turn, state.mark.turns);
        const { ending, decision } = session.turn;
        const to = {
          words: plus(state.words, wordsRead(session.turn)),
          decisions: plus(state.decisions, isScoredPick(session.turn) ? 1 : 0),
        };
        const mark = decision ? session.mark() : null;
        if (ending !== null) {
          words = both(words, to.words);
          decisions = both(decisions, to.decisions);
        } else if (mark) merge(next, { ...to, mark });
        if (!option.notice) outcomes.push(outcomeOf(session.turn, mark));
      }
      if (turn?.decision) addOutcomes(census, turn.decision.name, outcomes);
    }
    layer = [...next.values()];
    if (layer.length > beam) {
      whole = false;
      layer = sample(layer, beam, depth);
    }
  }
  return { words, decisions, states, whole };
}

/** Ink's state without what only counts turns: states that are equal in this go on in the same way. */
const keyOf = (mark: Mark): string =>
  mark.ink.replace(/"turnIndices":\{[^}]*\}|"(?:turnIdx|storySeed|previousRandom)":-?\d+/g, '');

/** What a line leads to: the words that follow, where they end, and everything the story has noted but the meters. */
function outcomeOf({ beats, ending, decision }: Turn, mark: Mark | null): string {
  const noted = /"variablesState":\{([^}]*)\}/.exec(mark?.ink ?? '')?.[1] ?? '';
  const story = noted.replace(/"(?:secure|anxious|avoidant)":-?\d+,?/g, '');
  return [...beats.map(({ text }) => text), ending ?? decision?.offered ?? '', story].join('\n');
}

function merge(states: Map<string, State>, state: State): void {
  const key = keyOf(state.mark);
  const known = states.get(key);
  if (known) {
    known.words = both(known.words, state.words);
    known.decisions = both(known.decisions, state.decisions);
  } else states.set(key, state);
}

/** The shortest and the longest tenth, and of the rest as many as may stay, by dice. */
function sample(states: readonly State[], count: number, seed: number): State[] {
  const edge = Math.ceil(count / 10);
  const sorted = [...states].sort((a, b) => a.words.least - b.words.least);
  const longest = [...states].sort((a, b) => b.words.most - a.words.most).slice(0, edge);
  const chosen = new Set([...sorted.slice(0, edge), ...longest]);
  const roll = dice(seed);
  while (chosen.size < count) chosen.add(states[Math.floor(roll() * states.length)] as State);
  return [...chosen];
}
