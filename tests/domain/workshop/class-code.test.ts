// A class code holds the agreed decisions and the ending and nothing else, survives what people do to codes, and is never guessed.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ClassAnswer,
  classIndexOf,
  MOST_DECISIONS,
  readClassCode,
  storyOfCode,
  toClassCode,
} from '../../../src/domain/workshop/class-code';
import { AT_LEAST, classCountOf, splitOf } from '../../../src/domain/workshop/class-count';
import { pastedCodes } from '../../../src/domain/workshop/pasted-codes';
import { smallMap } from '../small-map';

const index = classIndexOf('the-ladder', 'a1b2', smallMap());
const answer: ClassAnswer = {
  taken: [
    { decision: 'ladder', option: 'ladder.mended' },
    { decision: 'paint', option: null },
  ],
  ending: 'two-brushes',
};
const code = toClassCode(answer, index);

const anAnswer: fc.Arbitrary<ClassAnswer> = fc.record({
  taken: fc.array(fc.constantFrom(...index.slots), { minLength: 1, maxLength: MOST_DECISIONS }),
  ending: fc.constantFrom(null, ...index.endings),
});

describe('a class code', () => {
  it('is read back as it was written, whatever stands in it, and is under 60 characters', () => {
    fc.assert(
      fc.property(anAnswer, (each) => {
        const written = toClassCode(each, index);
        expect(readClassCode(written, index)).toEqual(each);
        expect(written.length).toBeLessThan(60);
      }),
    );
  });

  it('is the same for two who went the same way', () => {
    expect(toClassCode({ ...answer }, index)).toBe(code);
  });

  it('may be typed in small letters, without strokes, with letters that look alike', () => {
    const meant = [
      code.toLowerCase(),
      code.replaceAll('-', ''),
      code.replaceAll('0', 'O').replaceAll('1', 'l'),
    ];
    for (const each of meant) expect(readClassCode(each, index)).toEqual(answer);
  });

  it('with any one letter changed is found wrong, and never read as another', () => {
    const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    const places = [...code].flatMap((letter, i) => (i > 3 && letter !== '-' ? [i] : []));
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...letters), (at, letter) => {
        fc.pre(code[at] !== letter);
        expect(typeof readClassCode(code.slice(0, at) + letter + code.slice(at + 1), index)).toBe('string');
      }),
      { numRuns: 800 },
    );
  });

  it('that is cut short, or has something stuck to it, is said to be so', () => {
    for (let length = 5; length < code.length - 1; length++)
      expect(readClassCode(code.slice(0, length), index)).toBe('cut-short');
    expect(readClassCode(`${code}A`, index)).toBe('too-long');
    expect(readClassCode(`${code}*`, index)).toBe('letter-wrong');
  });

  it('of another story, or of another version, is said to be so', () => {
    const [other, edited] = [
      classIndexOf('the-fence', 'a1b2', smallMap()),
      classIndexOf('the-ladder', 'c3d4', smallMap()),
    ];
    expect(readClassCode(toClassCode(answer, other), index)).toBe('other-story');
    expect(storyOfCode(toClassCode(answer, other), ['the-ladder', 'the-fence'])).toBe('the-fence');
    expect(storyOfCode(code, ['plus-one'])).toBeNull();
    expect(readClassCode(toClassCode(answer, edited), index)).toBe('other-version');
  });

  it('is not written for what the story does not have', () => {
    expect(() =>
      toClassCode({ taken: [{ decision: 'ladder', option: 'no.such' }], ending: null }, index),
    ).toThrow();
    expect(() => toClassCode({ ...answer, ending: 'nowhere' }, index)).toThrow();
  });
});

describe('pasted codes', () => {
  const other = toClassCode({ ...answer, ending: null }, index);

  it.each([' ', '\n', '\r\n', ',', '; ', '\t', ' | ', '","', ' / '])(
    'may stand with %j between them',
    (between) => {
      expect(pastedCodes([code, other, code].join(between), index).answers).toHaveLength(3);
    },
  );

  it('count double where two are alike', () => {
    expect(pastedCodes(`${code} ${code}`, index).answers).toEqual([answer, answer]);
  });

  it('are found among names and numbers, which are passed over and not listed', () => {
    const text = `name;code;mark\r\nAnne-Marie van der Berg;${code};7\r\n“Jo” <jo@example.org>: ${other}.`;
    expect(pastedCodes(text, index)).toEqual({ answers: [answer, { ...answer, ending: null }], broken: [] });
  });

  it('that are broken are listed with what is wrong', () => {
    const cut = code.slice(0, 14);
    const flipped = code.replace(/.$/, (last) => (last === '0' ? '2' : '0'));
    const headless = code.slice(4);
    expect(pastedCodes(`${cut}, ${code}, ${flipped} ${headless}`, index)).toEqual({
      answers: [answer],
      broken: [
        { code: cut, why: 'cut-short' },
        { code: flipped, why: 'letter-wrong' },
        { code: headless, why: 'cut-short' },
      ],
    });
  });

  it('never throw, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const { answers, broken } = pastedCodes(`${before}\n${code}\n${after}`, index);
        expect(answers.length).toBeGreaterThan(0);
        expect(broken.every(({ code: each }) => each.length > 0)).toBe(true);
      }),
    );
  });
});

describe('a class', () => {
  const many = (count: number, option: string | null): ClassAnswer[] =>
    Array.from({ length: count }, () => ({ taken: [{ decision: 'ladder', option }], ending: 'two-brushes' }));

  it('of fewer than five is not shown', () => {
    expect(classCountOf(many(AT_LEAST - 1, 'ladder.mended'), ['ladder'])).toBeNull();
    expect(classCountOf(many(AT_LEAST, 'ladder.mended'), ['ladder'])?.codes).toBe(AT_LEAST);
  });

  it('of which fewer than five came to a decision is not split there', () => {
    const count = classCountOf([...many(4, 'ladder.mended'), ...many(6, null)], ['ladder', 'paint']);
    expect(count?.forks).toEqual([{ decision: 'ladder', of: 10, came: 4, lines: null, split: null }]);
  });

  it('adds up', () => {
    const count = classCountOf(
      [
        ...many(6, 'ladder.mended'),
        ...many(3, 'ladder.asked'),
        { taken: [{ decision: 'ladder', option: 'ladder.asked' }], ending: null },
      ],
      ['ladder'],
    );
    expect(count?.forks[0]?.lines).toEqual([
      { option: 'ladder.mended', count: 6 },
      { option: 'ladder.asked', count: 4 },
    ]);
    expect(count?.endings).toEqual([{ ending: 'two-brushes', count: 9 }]);
    expect(count?.unended).toBe(1);
    expect(count?.divided.map(({ decision }) => decision)).toEqual(['ladder']);
  });
});

describe('a split', () => {
  it('is 0 for one line, 1 for hands spread evenly, and nothing for one hand', () => {
    expect(splitOf([7, 0, 0])).toBe(0);
    expect(splitOf([5, 5, 5])).toBeCloseTo(1);
    expect(splitOf([1, 0])).toBeNull();
    expect(splitOf([])).toBeNull();
  });

  it('is between 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 6 }), (hands) => {
        const split = splitOf(hands);
        expect(split === null || (split >= -1e-9 && split <= 1 + 1e-9)).toBe(true);
      }),
    );
  });
});
