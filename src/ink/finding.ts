// What is wrong with a story, and where: one shape for the compiler, the lint, the readers and the checks.

/** One thing found. `file` is a path from the project's root with forward slashes; `line` counts from 1. */
export interface Finding {
  /** Name of the rule, for `npm run stories -- --explain RULE`. */
  readonly rule: string;
  /** An error fails the build; a warning is printed. */
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** `stories/x/story.ink:12: unknown tag “# pose” [tag]` */
export const printFinding = (finding: Finding): string =>
  `${finding.file}:${finding.line}: ${finding.message} [${finding.rule}]`;

/** Findings in the order of files and lines, each once. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const seen = new Map(findings.map((finding) => [printFinding(finding), finding]));
  return [...seen.values()].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line,
  );
}

/** Those that fail the build. */
export const errorsOf = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => finding.severity === 'error');

/** All findings as one text, a line each. */
export const printFindings = (findings: readonly Finding[]): string =>
  sortFindings(findings).map(printFinding).join('\n');
