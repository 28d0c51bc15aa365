// Reads CSV in the tests.

/** Reads RFC 4180, strictly: written here by its grammar, and not from the writer. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  const cell = (): string => {
    if (text[at] !== '"') {
      const from = at;
      while (at < text.length && !/[,\r\n]/.test(text[at] ?? '')) {
        if (text[at] === '"') throw new Error('a quote in a cell without quotes');
        at++;
      }
      return text.slice(from, at);
    }
    let words = '';
    at++;
    for (;;) {
      if (at >= text.length) throw new Error('a quote that is not closed');
      if (text[at] !== '"') words += text[at++];
      else if (text[at + 1] === '"') {
        words += '"';
        at += 2;
      } else {
        at++;
        return words;
      }
    }
  };
  while (at < text.length) {
    const row = [cell()];
    while (text[at] === ',') {
      at++;
      row.push(cell());
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error(`no line end at ${at}`);
    at += 2;
    rows.push(row);
  }
  return rows;
}
