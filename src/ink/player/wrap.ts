// Breaks lines for a terminal, with the later lines of a paragraph indented under its first.

const WIDTH = 88;

/** Breaks text into lines of at most 88 letters. `first` stands before the first line, as much space before the others. */
export function wrap(text: string, first = ''): string {
  const indent = ' '.repeat(first.length);
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const bare = line === first || line === indent;
    if (!bare && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = indent + word;
    } else line += bare ? word : ` ${word}`;
  }
  return [...lines, line.trimEnd()].join('\n');
}
