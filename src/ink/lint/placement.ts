// Tags on lines of their own: they stand before the line they belong to, and only `# hinge` and `# discuss` before choices.

import { splitTag } from '../../domain/tags';
import type { SourceLine } from '../source-text';
import type { SourceRule } from './rule';
import { splitTags } from './tags-of';

/** Tags that stand before the choices. */
const BEFORE_CHOICES = ['hinge', 'discuss'];

/** Tags that are about one line: at the end of a block in braces they are lost, where a change of the picture waits. */
const OF_A_LINE = ['via', 'stamp', 'seen', 'offer', 'echo', 'ending'];

const STOPS: Partial<Record<SourceLine['kind'], string>> = {
  choice: 'a choice',
  divert: 'a divert',
  knot: 'the end of the knot',
  stitch: 'the end of the stitch',
  include: 'an INCLUDE',
};

/** Checks where the lines that hold tags alone stand. */
export const lintPlacement: SourceRule = (lint) => {
  for (const [index, line] of lint.lines.entries()) {
    if (line.kind !== 'tags') continue;
    const { next, leftBlock } = nextOf(lint.lines, index);
    const where = line.text.includes('->')
      ? 'a divert'
      : next === null
        ? 'the end of the file'
        : STOPS[next.kind];
    for (const { name } of splitTags(line.content).tags.map(splitTag)) {
      const problem = BEFORE_CHOICES.includes(name)
        ? beforeChoices(name, where, next)
        : where !== undefined
          ? `# ${name} stands before the line it belongs to; here it stands before ${where}, and makes an empty beat`
          : leftBlock && OF_A_LINE.includes(name)
            ? `# ${name} stands before the line it belongs to, in the same block`
            : null;
      if (problem) lint.report('placement', line, problem);
    }
  }
};

function beforeChoices(name: string, where: string | undefined, next: SourceLine | null): string | null {
  if (where === 'a choice' || where === 'a divert') return null;
  if (where !== undefined)
    return `# ${name} stands before the choices, or before the divert to them; here it stands before ${where}`;
  return next?.kind === 'text'
    ? `# ${name} stands before the choices; here a line follows (line ${next.line})`
    : null;
}

/** The next line that counts, out of the block it stands in if need be: not blank, no logic, no other line of tags. */
function nextOf(
  lines: readonly SourceLine[],
  index: number,
): { next: SourceLine | null; leftBlock: boolean } {
  const { file } = lines[index] as SourceLine;
  let depth = 0;
  let leftBlock = false;
  for (const next of lines.slice(index + 1)) {
    if (next.file !== file) return { next: null, leftBlock };
    if (leftBlock && depth > 0) {
      // The rest of the block: its other branches are other ways.
      if (next.kind === 'open') depth++;
      if (next.kind === 'close') depth--;
    } else if (next.kind === 'branch') {
      leftBlock = true;
      depth = 1;
    } else if (next.kind === 'close') leftBlock = true;
    else if (!['blank', 'logic', 'tags', 'declare'].includes(next.kind)) return { next, leftBlock };
  }
  return { next: null, leftBlock };
}
