// The meters revealed, on demand: bars, their way over time, a point in the plane, and the same in words.

import { METERS, type Meter } from '../beat';
import { type Meters, metersOf, type Passing } from '../meters';
import { inWords, inWordsFirst } from '../number-words';
import { type Leaning, type Reading, readingOf } from '../reading';

export interface Bar {
  readonly meter: Meter;
  readonly got: number;
  readonly most: number;
  /** 0 to 1: got / most, and what picking blind would take in the mean. */
  readonly level: number;
  readonly blind: number;
}

/** The meters after a decision, each as got so far / most of the whole run, 0 to 1. */
export interface OverTime {
  readonly turn: number;
  readonly levels: Readonly<Record<Meter, number>>;
}

export interface Landed {
  readonly reading: Reading;
  readonly heading: string;
  readonly words: string;
  readonly bars: readonly Bar[];
  readonly overTime: readonly OverTime[];
  /** A point in anxiety (x) × avoidance (y), 0 to 1 each, and the radius of how far off it may be. */
  readonly plane: { readonly x: number; readonly y: number; readonly r: number };
  readonly planeWords: string;
}

const HEADINGS: Readonly<Record<Leaning, string>> = {
  secure: 'Mostly said it, and stayed.',
  anxious: 'Mostly reached, and asked again.',
  avoidant: 'Mostly kept it in, or stepped away.',
  'push-pull': 'Came close and stepped back, by turns.',
  mixed: 'No one way of moving.',
  'too-few': 'Too few choices to say.',
};

/** @param other name of the person the story was with */
export function landedOf(passings: readonly Passing[], other: string): Landed {
  const meters = metersOf(passings);
  const reading = readingOf(meters, passings);
  return {
    reading,
    heading: HEADINGS[reading.leaning],
    words: words(reading, other),
    bars: METERS.map((meter) => {
      const { got, most, level, blind } = meters[meter];
      return { meter, got, most, level, blind: most ? blind / most : 0 };
    }),
    overTime: overTime(passings, meters),
    ...plane(meters, passings.length),
  };
}

function words({ leaning, decisions }: Reading, other: string): string {
  const here = `In this story, with ${other},`;
  const rest = `${inWordsFirst(decisions)} choices are enough to say that much about a story, and too few to say anything about you.`;
  switch (leaning) {
    case 'too-few':
      return `${here} you made ${inWords(decisions)} choices that weigh something. Below ten, the bars are mostly chance, and no words are put on them.`;
    case 'secure':
      return `${here} your choices leaned toward saying the thing and staying for the answer, more than picking blind would. ${rest}`;
    case 'anxious':
      return `${here} your choices leaned toward reaching: checking, asking again, holding on, more than picking blind would. ${rest}`;
    case 'avoidant':
      return `${here} your choices leaned toward keeping it in and making room by stepping away, more than picking blind would. ${rest}`;
    case 'push-pull':
      return `${here} you came near and stepped back by turns, more than picking blind would, and the plain line mostly went unsaid. ${rest}`;
    case 'mixed':
      return `${here} you moved in more than one way, and none of them stands clear of what picking blind would give. Most runs look like this one. It is a full answer.`;
  }
}

function overTime(passings: readonly Passing[], whole: Meters): OverTime[] {
  const so: Record<Meter, number> = { secure: 0, anxious: 0, avoidant: 0 };
  return passings.map(({ turn, picked }) => {
    for (const meter of METERS) so[meter] += picked.weights[meter];
    const share = (meter: Meter): number => (whole[meter].most ? so[meter] / whole[meter].most : 0);
    return {
      turn,
      levels: { secure: share('secure'), anxious: share('anxious'), avoidant: share('avoidant') },
    };
  });
}

function plane(meters: Meters, decisions: number): Pick<Landed, 'plane' | 'planeWords'> {
  const x = meters.anxious.level;
  const y = meters.avoidant.level;
  const share = (meter: Meter): number =>
    meters[meter].most ? meters[meter].spread / meters[meter].most ** 2 : 0.25;
  const r = Math.max(0.04, Math.sqrt((share('anxious') + share('avoidant')) / 2));
  const where = (value: number): string =>
    value < 1 / 3 ? 'low' : value < 2 / 3 ? 'about the middle' : 'high';
  const planeWords = `The point is this run: ${where(x)} on reaching, ${where(y)} on keeping away. The disc is how far off that may be after ${inWords(decisions)} choices.`;
  return { plane: { x, y, r }, planeWords };
}
