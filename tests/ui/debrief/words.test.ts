// The sentences of the debrief are true of the numbers they speak of.

import { describe, expect, it } from 'vitest';
import type { Loop } from '../../../src/domain/debrief/loop';
import type { RibbonStep } from '../../../src/domain/debrief/ribbon';
import { ideasHeading } from '../../../src/ui/debrief/idea-cards';
import { loopSentences, outLabel } from '../../../src/ui/debrief/loop-words';
import { barWords } from '../../../src/ui/debrief/meter-words';
import { regionWords } from '../../../src/ui/debrief/plane-words';
import { ribbonWords, spokenStep } from '../../../src/ui/debrief/ribbon-words';
import { DEBRIEF, linesHeading, reachWords } from '../../../src/ui/words/debrief';
import { SMALL_CATALOGUE } from '../../domain/small-moments';

const BO = { name: 'Bo', they: 'he' } as const;

const step = (turn: number, name: string, closeness: number, tension = 20): RibbonStep => ({
  turn,
  name,
  when: 'a little before six',
  decision: name,
  move: 'open',
  option: {
    id: `${name}.x`,
    text: `“${name}”`,
    weights: { secure: 1, anxious: 0, avoidant: 0 },
    notice: false,
    held: null,
    strained: null,
    via: null,
  },
  answer: { who: 'bo', text: 'I might.' },
  between: { closeness, tension },
});

const START = { closeness: 50, tension: 20 };

describe('the ribbon in words', () => {
  it('names the furthest and the nearest, and how it ends', () => {
    const words = ribbonWords([step(0, 'the ladder', 30), step(1, 'the paint', 70)], START, BO);
    expect(words).toContain('furthest apart after choice 1, the ladder');
    expect(words).toContain('nearest after choice 2, the paint');
    expect(words).toContain('At the end you stand closer than at the start.');
  });

  it('says that little moved where little moved', () => {
    expect(ribbonWords([step(0, 'the ladder', 51)], START, BO)).toContain(
      'about where you stood at the start',
    );
  });

  it('says a point whole: number, place, when, your line, the answer, and whether it turned', () => {
    const said = spokenStep(step(0, 'the ladder', 30), 0, { bo: { ...BO, side: 'left' } }, 0);
    expect(said).toBe(
      'Choice 1, the ladder, a little before six. You: “the ladder” Bo: “I might.” It turned here.',
    );
    const unanswered = { ...step(1, 'the paint', 30), when: '', answer: null };
    expect(spokenStep(unanswered, 1, {}, 0)).toBe('Choice 2, the paint. You: “the paint”');
  });
});

describe('endings within reach', () => {
  it.each([
    [7, 2, 'Before it, seven endings were within reach; after it, two were.'],
    [2, 1, 'Before it, two endings were within reach; after it, one was.'],
    [3, 4, 'Before it, three endings were within reach; after it, four were.'],
  ])('%i before and %i after', (before, after, words) => {
    expect(reachWords(before, after)).toBe(words);
  });

  it('does not say that nothing changed where the number stayed', () => {
    expect(reachWords(7, 7)).toMatch(/as many after it; what had changed/);
  });
});

describe('the plane in words', () => {
  it.each([
    [{ x: 0.1, y: 0.1, r: 0.1 }, 'It lies in “near and at ease”.'],
    [{ x: 0.9, y: 0.1, r: 0.1 }, 'It lies in “reaching”.'],
    [{ x: 0.1, y: 0.9, r: 0.1 }, 'It lies in “keeping away”.'],
    [{ x: 0.9, y: 0.9, r: 0.1 }, 'It lies in “push and pull”.'],
  ])('%o', (place, words) => {
    expect(regionWords(place)).toBe(words);
  });

  it('names each region that the disc touches, and no other', () => {
    expect(regionWords({ x: 0.45, y: 0.1, r: 0.1 })).toMatch(/disc touches “reaching” as well/);
    expect(regionWords({ x: 0.52, y: 0.52, r: 0.2 })).toMatch(
      /“near and at ease”, “reaching” and “keeping away”/,
    );
  });
});

describe('the loop in words', () => {
  const loop: Loop = {
    kind: 'reaching',
    text: { you: 'so you asked', they: 'so he shrugged', middle: 'The more, the less.' },
    saw: 'A new rung.',
    yours: step(3, 'the ladder', 30),
    heard: '“I am the man who took it.”',
    answer: 'I might.',
    out: null,
    outTry: '“I missed it.”',
  };

  it('goes round, and says that nothing opened it where nothing did', () => {
    expect(loopSentences(loop, 'he heard').join(' ')).toBe(
      'You saw: A new rung. So you asked: “the ladder”. He heard: “I am the man who took it.” So he shrugged: “I might.” And round again: no line of this run opened it.',
    );
    expect(outLabel(loop)).toBe('a line that might have opened it');
  });

  it('tells an opening that came later from one that had been there before', () => {
    expect(outLabel({ ...loop, out: step(5, 'the paint', 60) })).toBe('where it opened');
    expect(outLabel({ ...loop, out: step(1, 'the paint', 60) })).toBe('where it had been open');
  });
});

describe('headings and sources', () => {
  it('count what is there', () => {
    expect([1, 2, 3].map(linesHeading)).toEqual([
      'One line, looked at',
      'Two lines, looked at',
      'Three lines, looked at',
    ]);
    expect([ideasHeading(1), ideasHeading(3)]).toEqual(['An idea that fits', 'Ideas that fit']);
  });

  it('name title, author, publisher and day', () => {
    expect(DEBRIEF.source(SMALL_CATALOGUE.source)).toBe('After “T”, A, P, 18 April 2024. In our own words.');
  });

  it('say what a bar shows', () => {
    const bar = { meter: 'anxious', got: 6, most: 19, level: 6 / 19, blind: 0.342 } as const;
    expect(barWords(bar)).toBe('6 of the 19 that the story offered; picking blind gives about 6.5');
  });
});
