// Ink source is read as Ink reads it: comments, bullets, guards, blocks, alternatives, tags.

import { describe, expect, it } from 'vitest';
import { gradeOf } from '../../src/ink/checks/reading-level';
import { wordsOf } from '../../src/ink/count-words';
import { hingesOf } from '../../src/ink/hinges';
import { splitTags } from '../../src/ink/lint/tags-of';
import { meant } from '../../src/ink/nearest';
import { readLines } from '../../src/ink/source-text';
import { variantsOf } from '../../src/ink/source-variants';

const kinds = (text: string): string[] => readLines('a.ink', text).map((line) => line.kind);

describe('lines', () => {
  it('stay where they are when comments go', () => {
    const lines = readLines('a.ink', 'One. // gone\n/* gone\ngone */ Two.\r\nThree.');
    expect(lines.map((line) => line.text)).toEqual(['One.', '', 'Two.', 'Three.']);
    expect(lines.map((line) => line.line)).toEqual([1, 2, 3, 4]);
  });

  it('are known by what they begin with', () => {
    expect(
      kinds('=== a\n= b\nVAR x = 1\n~ x = 2\nINCLUDE b.ink\n-> a\n# place: x\nWords.\n- (g) More.'),
    ).toEqual(['knot', 'stitch', 'declare', 'logic', 'include', 'divert', 'tags', 'text', 'gather']);
  });

  it('tell a branch of a block from a gather', () => {
    expect(kinds('{ x > 1:\n  Yes.\n- else:\n  No.\n}\n- Gathered.')).toEqual([
      'open',
      'text',
      'branch',
      'text',
      'close',
      'gather',
    ]);
  });

  it('of choices give bullets, guards and the rest apart', () => {
    const [line] = readLines('a.ink', '* * (label) {a > 1} {not b} [Go. # id: x.go] -> on');
    expect(line).toMatchObject({
      kind: 'choice',
      depth: 2,
      code: ['a > 1', 'not b'],
      content: '[Go. # id: x.go] -> on',
    });
  });
});

describe('alternatives', () => {
  it('are each in a text of their own', () => {
    expect(variantsOf('A {x > 1: yes # up|no # down} B').texts).toEqual(['A yes # up B', 'A no # down B']);
    expect(variantsOf('{a|b|c}').texts).toEqual(['a', 'b', 'c']);
    expect(variantsOf('You have {coins} left.').texts).toEqual(['You have 7 left.']);
    expect(variantsOf('Plain.').texts).toEqual(['Plain.']);
  });

  it('that are drawn at random are known', () => {
    expect(variantsOf('{~a|b}').shuffles).toBe(true);
    expect(variantsOf('{shuffle:a|b}').shuffles).toBe(true);
    expect(variantsOf('{&a|b}').shuffles).toBe(false);
  });
});

describe('tags', () => {
  it('are split from the words, and a hash after a backslash is none', () => {
    expect(splitTags('KIT: No \\#4. # a: b # c')).toEqual({ words: 'KIT: No #4.', tags: ['a: b', 'c'] });
  });
});

describe('hinges', () => {
  const hinged = (text: string): string[] => [...hingesOf(readLines('a.ink', text))];

  it('are the decisions that the way on comes to', () => {
    expect(hinged('=== a\n# hinge\n* [A # id: one.a]\n* [B # id: one.b]\n=== b\n* [C # id: two.c]')).toEqual([
      'one',
    ]);
    expect(
      hinged('=== a\nText. # hinge\n-> c\n=== b\n* [C # id: two.c]\n=== c\n* [D # id: three.d]'),
    ).toEqual(['three']);
    expect(
      hinged(
        '=== a\n# hinge\n{ x:\n  -> b\n- else:\n  -> c\n}\n=== b\n* [C # id: two.c]\n=== c\n* [D # id: three.d]',
      ).sort(),
    ).toEqual(['three', 'two']);
  });
});

describe('names', () => {
  it('that are near are offered, and few are listed', () => {
    expect(meant('kichen', ['kitchen', 'platform'])).toBe('; did you mean “kitchen”?');
    expect(meant('moon', ['kitchen', 'platform'])).toBe('; there are kitchen, platform');
    expect(meant('moon', [])).toBe('');
  });
});

describe('words', () => {
  it('are counted with every alternative, without names and tags', () => {
    expect(wordsOf(readLines('a.ink', 'KIT (warm): It is – well – four. # gaze: down'))).toBe(4);
    expect(wordsOf(readLines('a.ink', '{x: One two.|Three.}'))).toBe(3);
    expect(wordsOf(readLines('a.ink', '* [“Go on.” # id: a.b]'))).toBe(2);
  });

  it('have a grade that knows a nursery rhyme from a contract', () => {
    expect(gradeOf(['The cat sat on the mat.', 'It was a fat cat.'])).toBeLessThan(2);
    const contract =
      'Notwithstanding any provision to the contrary, the undersigned parties irrevocably acknowledge their respective obligations.';
    expect(gradeOf([contract])).toBeGreaterThan(14);
    expect(gradeOf([])).toBe(0);
  });

  // Worked by hand: 1 sentence, 9 words, 11 syllables: 0.39 × 9 + 11.8 × 11 ÷ 9 − 15.59.
  it('have the grade that the formula gives', () => {
    expect(gradeOf(['The quick brown fox jumps over the lazy dog.'])).toBeCloseTo(2.34, 1);
  });
});
