// Which decisions a `# hinge` is about: those that the way on from it comes to before anything is picked.

import { decisionOf } from '../domain/script';
import { splitTag } from '../domain/tags';
import { optionsOf } from './lint/choices';
import { splitTags } from './lint/tags-of';
import type { SourceLine } from './source-text';
import { variantsOf } from './source-variants';

/** Names of the decisions that may turn the story. */
export function hingesOf(lines: readonly SourceLine[]): Set<string> {
  const decisions = new Map(optionsOf(lines).map((option) => [option.at, decisionOf(option.id)]));
  const knots = new Map(
    lines.flatMap((line, i) => (line.kind === 'knot' ? [[nameOf(line), i] as const] : [])),
  );
  const hinges = new Set<string>();
  for (const [i, line] of lines.entries()) if (hasHinge(line)) follow(i, new Set());
  return hinges;

  function follow(from: number, seen: Set<number>): void {
    if (seen.has(from)) return;
    seen.add(from);
    let depth = 0;
    for (let i = from; i < lines.length; i++) {
      const line = lines[i] as SourceLine;
      if (i > from && (line.kind === 'knot' || line.file !== lines[from]?.file)) return;
      const decision = decisions.get(line);
      if (decision) return void hinges.add(decision);
      if (line.kind === 'open') depth++;
      if (line.kind === 'close') depth = Math.max(0, depth - 1);
      for (const [, target = ''] of line.text.matchAll(/->\s*(\w+)/g)) {
        const knot = knots.get(target);
        if (knot !== undefined) follow(knot, seen);
      }
      if (depth === 0 && /->\s*\w+[\w.]*\s*$/.test(line.text) && line.kind !== 'choice') return;
    }
  }
}

const nameOf = (knot: SourceLine): string => /^=+\s*(?:function\s+)?(\w+)/.exec(knot.text)?.[1] ?? '';

const hasHinge = (line: SourceLine): boolean =>
  line.content.includes('#') &&
  variantsOf(line.content).texts.some((text) =>
    splitTags(text).tags.some((tag) => splitTag(tag).name === 'hinge'),
  );
