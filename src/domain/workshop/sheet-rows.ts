// The class sheet as rows of a table, one for each line at each decision, for a spreadsheet. Totals only.

import type { ClassSheet, SheetDecision } from './class-sheet';
import type { Cell } from './csv';

/** What the file calls things: the columns, and what stands in them. */
export interface SheetWords {
  readonly columns: readonly [
    way: string,
    number: string,
    decision: string,
    name: string,
    voted: string,
    prompt: string,
    letter: string,
    option: string,
    line: string,
    first: string,
    second: string,
    taken: string,
    by: string,
    ending: string,
  ];
  readonly full: string;
  readonly quick: string;
  readonly not: string;
  readonly yes: string;
  readonly no: string;
  readonly by: Readonly<Record<NonNullable<SheetDecision['by']>, string>>;
}

/**
 * Rows of the file, the columns' names first. Way 1 is the one the room went; those it left follow in the order it went them.
 * @param endingOf title of an ending
 */
export function sheetRows(
  { decisions, ending, ways }: ClassSheet,
  words: SheetWords,
  endingOf: (id: string) => string,
): Cell[][] {
  const all = [{ decisions, ending }, ...ways];
  return [
    [...words.columns],
    ...all.flatMap((way, i) =>
      way.decisions.flatMap((each) =>
        each.options.map((option): Cell[] => [
          i + 1,
          each.number,
          each.decision,
          each.name,
          votedAs(each, words),
          each.prompt,
          option.letter,
          option.id,
          option.text,
          option.first,
          option.second,
          option.taken ? words.yes : words.no,
          option.taken && each.by ? words.by[each.by] : null,
          way.ending === null ? null : endingOf(way.ending),
        ]),
      ),
    ),
  ];
}

function votedAs({ full, options }: SheetDecision, words: SheetWords): string {
  if (options.every(({ first }) => first === null)) return words.not;
  return full ? words.full : words.quick;
}
