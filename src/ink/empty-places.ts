// Empty places: ‹what to write here›, as `npm run new-story` leaves them. Each is found, in any file of a story.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Finding, sortFindings } from './finding';
import { nameFrom } from './places';
import { isOtherSides } from './story-files';

/** The name of the rule. */
export const EMPTY = 'empty-place';

/** Is it still to be written? */
export const isEmpty = (text: string): boolean => /‹[^›]*›/.test(text);

/** The empty places of each file as one finding at the first of them, so that all else that is found can be seen. */
export function gathered(findings: readonly Finding[]): Finding[] {
  const empty = sortFindings(findings.filter(({ rule }) => rule === EMPTY));
  const files = new Set(empty.map(({ file }) => file));
  return [
    ...findings.filter(({ rule }) => rule !== EMPTY),
    ...[...files].map((name): Finding => {
      const here = empty.filter(({ file }) => file === name);
      const [first] = here as [Finding];
      return here.length === 1
        ? first
        : { ...first, message: `${here.length} places are still to be written, the first of them here` };
    }),
  ];
}

/** Every ‹…› in the files of a story’s folder, or of the other side in it, with its line and what is to stand there. */
export function emptyPlaces(root: string, folder: string, otherSide: boolean): Finding[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.(ink|json|yaml)$/.test(name) && isOtherSides(name) === otherSide)
    .sort()
    .flatMap((name) => {
      const full = path.join(folder, name);
      const lines = readFileSync(full, 'utf8').split(/\r\n?|\n/);
      return lines.flatMap((text, i) =>
        [...text.matchAll(/‹([^›]*)›/g)].map(
          ([, wanted = '']): Finding => ({
            rule: EMPTY,
            severity: 'error',
            file: nameFrom(root, full),
            line: i + 1,
            message: `still to be written: ${wanted}`,
          }),
        ),
      );
    });
}
