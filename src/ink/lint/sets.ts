// Sets of choices: one decision each. An id stands twice only as the choosable and the held or strained side of the same
// line, or as the same line in another set of the same decision, of which a reader meets one.

import { decisionOf } from '../../domain/script';
import type { SourceLine } from '../source-text';
import { optionsOf, type SourceOption } from './choices';
import type { SourceRule } from './rule';

/** Choices that stand together: at one depth, under one parent, with no gather or knot between them. */
export function setsOf(lines: readonly SourceLine[]): SourceOption[][] {
  const byLine = new Map(optionsOf(lines).map((option) => [option.at, option]));
  const sets: SourceOption[][] = [];
  let open: (SourceOption[] | undefined)[] = [];
  let file = '';
  for (const line of lines) {
    if (line.file !== file || line.kind === 'knot' || line.kind === 'stitch') open = [];
    file = line.file;
    if (line.kind === 'gather') open.length = Math.min(open.length, line.depth);
    const option = byLine.get(line);
    if (!option) continue;
    open.length = Math.min(open.length, line.depth + 1);
    let set = open[line.depth];
    if (!set) {
      set = [];
      open[line.depth] = set;
      sets.push(set);
    }
    set.push(option);
  }
  return sets;
}

/** Checks the options of the source against each other. */
export const lintSets: SourceRule = (lint) => {
  const homes = new Map<string, SourceOption[]>();
  for (const set of setsOf(lint.lines)) {
    const [first, ...rest] = set.filter((option) => option.id);
    for (const option of rest)
      if (first && decisionOf(option.id) !== decisionOf(first.id))
        lint.report(
          'set',
          option.at,
          `${option.id} stands in the set of “${decisionOf(first.id)}” (line ${first.at.line}); the part before the dot is the same for a whole set`,
        );
    for (const option of set) {
      if (!option.id) continue;
      const home = homes.get(option.id);
      const twin = set.find(
        (each) => each !== option && each.id === option.id && each.at.line < option.at.line,
      );
      if (!home) homes.set(option.id, set);
      else if (home !== set) {
        const other = home.find((each) => each.id === option.id) as SourceOption;
        if (other.text !== option.text)
          lint.report(
            'choice-id',
            option.at,
            `${option.id} is taken: ${other.at.file}:${other.at.line} has it, in other words`,
          );
        else if (twin) lintTwins(lint.report, twin, option);
      } else if (twin) lintTwins(lint.report, twin, option);
    }
  }
};

function lintTwins(
  report: Parameters<SourceRule>[0]['report'],
  first: SourceOption,
  second: SourceOption,
): void {
  const at = `${second.id} stands twice in its set (line ${first.at.line} and here)`;
  if (first.state === second.state && first.state !== 'held')
    report('choice-id', second.at, `${at}, and both can be chosen; one of the two must be held or strained`);
  else if (!first.guarded || !second.guarded)
    report('choice-id', second.at, `${at}; each of the two needs a guard, so that only one is offered`);
}
