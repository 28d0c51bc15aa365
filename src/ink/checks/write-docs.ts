// Writes what the checks make for docs/: the page of the stories, and the transcripts.

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalogue } from '../../domain/concepts';
import { storiesPage } from '../page/stories-page';
import type { Places } from '../places';
import type { Report, Wants } from './report';

/** Where they lie, from the project's root. */
export const PAGE = 'docs/stories.html';
export const TRANSCRIPTS = 'docs/transcripts';

/** How to make them, for whoever finds them out of date. */
export const MAKE = 'npm run stories -- --page --transcripts';

/** The page of these stories. */
export const pageOf = (catalogue: Catalogue, reports: readonly Report[]): string =>
  storiesPage(
    catalogue,
    reports.flatMap(({ page }) => page ?? []),
  );

/** Writes what was asked for. Transcripts of stories that are there no longer are taken away. @returns what was written */
export function writeDocs(
  { root }: Places,
  catalogue: Catalogue,
  reports: readonly Report[],
  { page, transcripts }: Wants,
): string[] {
  const written: string[] = [];
  const write = (file: string, text: string): void => {
    const full = path.join(root, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text);
    written.push(file);
  };
  if (page) write(PAGE, pageOf(catalogue, reports));
  if (transcripts) {
    const texts = reports.flatMap((report) => Object.entries(report.transcripts));
    for (const [name, text] of texts) write(`${TRANSCRIPTS}/${name}`, text);
    const names = texts.map(([name]) => name);
    const folder = path.join(root, TRANSCRIPTS);
    for (const name of readdirSync(folder))
      if (name.endsWith('.txt') && !names.includes(name)) rmSync(path.join(folder, name));
  }
  return written;
}
