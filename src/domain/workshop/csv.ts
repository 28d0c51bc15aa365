// Writes a table as CSV that a spreadsheet reads as it was meant: RFC 4180, UTF-8 with its mark, and nothing that runs.

/** A cell: words, a whole number, or nothing. */
export type Cell = string | number | null;

/** Tells Excel that the file is UTF-8; every other reader passes over it. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet takes for the beginning of a formula, the wide forms of East Asian keyboards included. */
const RUNS = /^\s*[=+\-@\t\r＝＋－＠]/;

/** Words that a spreadsheet would run get an apostrophe before them, which says: this is text. */
export const harmless = (words: string): string => (RUNS.test(words) ? `'${words}` : words);

/** Rows as the text of a file. Numbers stay numbers; every line ends in CR LF, the last one too. */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(written).join(',')}\r\n`).join('');

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const words = harmless(cell);
  return /[",\r\n]|^\s|\s$/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
