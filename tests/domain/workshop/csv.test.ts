// CSV is read back as it was written, whatever stands in it, and no cell of it runs in a spreadsheet.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BYTE_ORDER_MARK, type Cell, harmless, toCsv } from '../../../src/domain/workshop/csv';
import { readCsv } from './read-csv';

const nasty = fc.string({
  unit: fc.constantFrom(
    'a',
    'é',
    '“',
    '"',
    ',',
    ';',
    '\r',
    '\n',
    '\t',
    '=',
    '+',
    '-',
    '@',
    ' ',
    "'",
    '0',
    '🫖',
  ),
  maxLength: 12,
});

describe('a CSV file', () => {
  it('begins with the mark of UTF-8, and its lines end in CR LF', () => {
    expect(toCsv([['a', 1, null]])).toBe('\uFEFFa,1,\r\n');
  });

  it.each([
    ['a, b', '"a, b"'],
    ['say “no”, "then"', '"say “no”, ""then"""'],
    ['one\nline\r\ntwo', '"one\nline\r\ntwo"'],
    [' room ', '" room "'],
  ])('quotes %j', (words, written) => {
    expect(toCsv([[words]])).toBe(`${BYTE_ORDER_MARK}${written}\r\n`);
  });

  it.each(['=1+1', '+44 20', '-3', '@SUM(A1)', '\t=1', '\r=1', '  =HYPERLINK("http://example.org")', '＝1'])(
    'makes %j harmless',
    (words) => {
      expect(harmless(words)).toBe(`'${words}`);
    },
  );

  it('leaves what does not run as it is', () => {
    for (const words of ['“-3”', 'a=b', '', 'nine, at 9:41', '‘+’']) expect(harmless(words)).toBe(words);
  });

  it('is read back as it was written', () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(nasty, fc.string(), fc.nat(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 }), (rows) => {
        const meant = rows.map((row) =>
          row.map((each) => (each === null ? '' : typeof each === 'number' ? String(each) : harmless(each))),
        );
        expect(readCsv(toCsv(rows).slice(1))).toEqual(meant);
      }),
    );
  });

  it('has no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.array(nasty, { minLength: 1, maxLength: 8 }), (row) => {
        const [cells = []] = readCsv(toCsv([row]).slice(1));
        for (const each of cells) expect(each).not.toMatch(/^\s*[=+\-@]|^[\t\r]/);
      }),
    );
  });
});
