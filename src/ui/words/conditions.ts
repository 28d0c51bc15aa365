// What a way through a story hangs on, in plain words: never a number, and nothing about what a person is.

import type { Condition, Measure } from '../../domain/map/condition';
import { inWords } from '../../domain/number-words';

/** What the words need to know of the story and of how much of it may be named. */
export interface Named {
  /** First name of the person the story is with. */
  readonly other: string;
  /** “the soup”; null while the place is not to be named. */
  readonly decision: (id: string) => string | null;
  /** The line in quotes; null while it is not to be read. */
  readonly line: (id: string) => string | null;
  readonly isPause: (id: string) => boolean;
}

type Both = Readonly<{ high: (other: string) => string; low: (other: string) => string }>;

const MEASURED: Readonly<Record<Measure, Both>> = {
  tension: {
    high: () => 'when it has grown tense between you',
    low: () => 'while it is still easy enough between you',
  },
  closeness: {
    high: () => 'while the two of you stand near',
    low: () => 'when the two of you have drifted apart',
  },
  trust: {
    high: (other) => `while ${other} still trusts you with it`,
    low: (other) => `when ${other} has little trust left`,
  },
  secure: {
    high: () => 'if you have often said it straight out',
    low: () => 'if you have seldom said it straight out',
  },
  anxious: {
    high: () => 'if you have asked and asked again',
    low: () => 'if you have not often asked again',
  },
  avoidant: {
    high: () => 'if you have kept much to yourself',
    low: () => 'if you have not kept much to yourself',
  },
  'trust-tension': {
    high: () => 'while there is more trust in the room than tension',
    low: () => 'when there is more tension in the room than trust',
  },
  'anxious-avoidant': {
    high: () => 'if you have asked at least as much as you have kept back',
    low: () => 'if you have kept back more than you have asked',
  },
};

export const SEVERAL = 'depending on several things at once';
const OTHERWISE = 'otherwise';

/** The conditions of one way as part of a sentence: “when it has grown tense between you”. Empty where there are none. */
export const conditionWords = (conditions: readonly Condition[], named: Named): string =>
  conditions.map((condition) => words(condition, named)).join(', and ');

function words(condition: Condition, named: Named): string {
  switch (condition.on) {
    case 'several':
      return SEVERAL;
    case 'otherwise':
      return OTHERWISE;
    case 'measure': {
      const both = MEASURED[condition.measure];
      return (condition.high ? both.high : both.low)(named.other);
    }
    case 'line':
      return lineWords(condition.decision, condition.options, condition.not, named);
  }
}

function lineWords(decision: string, options: readonly string[], not: boolean, named: Named): string {
  const where = named.decision(decision) ?? 'some place you have not been';
  const [first = ''] = options;
  if (options.length === 1 && named.isPause(first))
    return not ? `without a pause at ${where}` : `after a pause at ${where}`;
  const line = options.length === 1 ? named.line(first) : null;
  if (line) return not ? `if it was not ${line} at ${where}` : `after ${line} at ${where}`;
  const some = options.length === 1 ? 'a certain line' : `one of ${inWords(options.length)} lines`;
  return not ? `unless it was ${some} at ${where}` : `after ${some} at ${where}`;
}
