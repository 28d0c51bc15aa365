// Everything that can be said of a story from its Ink source alone, all at once, with file and line.

import type { Finding } from './finding';
import { lintChoices } from './lint/choices';
import { lintLines } from './lint/lines';
import { lintNumbers } from './lint/numbers';
import { lintPlacement } from './lint/placement';
import type { SourceRule } from './lint/rule';
import { lintSets } from './lint/sets';
import type { InkSource } from './read-source';
import type { World } from './world';

const RULES: readonly SourceRule[] = [lintLines, lintChoices, lintSets, lintPlacement, lintNumbers];

/**
 * Runs all source rules.
 * @param people person ids of the card; null when the card could not be read, and then nobody is unknown
 */
export function lintSource(source: InkSource, people: ReadonlySet<string> | null, world: World): Finding[] {
  const findings: Finding[] = [];
  const report = (rule: string, at: { file: string; line: number }, message: string): void => {
    findings.push({ rule, severity: 'error', file: at.file, line: at.line, message });
  };
  for (const rule of RULES) rule({ lines: source.lines, people, world, report });
  return findings;
}
