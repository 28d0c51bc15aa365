// The table of docs/model.md: what the reading calls players made of dice, on the real stories.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Leaning } from '../../src/domain/reading';
import { cached } from '../../src/ink/cached';
import { codeHash } from '../../src/ink/code-hash';
import type { Places } from '../../src/ink/places';
import { Played } from '../../src/ink/played';
import type { StoryFolder } from '../../src/ink/read-story';
import { type Called, NOBODY, PLAYERS, simulate } from './simulation';

/** Plays a cell; the seed fixes them. Told from nothing and from all by two points, which is what the table is read for. */
const PLAYS = 200;
const SEED = 1907;

export type ModelRow = { readonly story: string; readonly player: string; readonly called: Called };

/** The rows of the stories that can be played. Kept like a survey: neither story nor code has changed, nor have the rows. */
export const modelRows = (places: Places, stories: readonly StoryFolder[]): ModelRow[] =>
  stories.flatMap(({ source, endings }) => {
    if (!source) return [];
    const of = stories.find(({ id }) => id === source.side?.of)?.source ?? null;
    const key = `model-${source.id}-${source.hash}${of ? `-${of.hash}` : ''}-${codeHash(places)}-${ownHash()}`;
    return cached(places.cache, key, (): ModelRow[] => {
      const { bots } = new Played(places, source, endings, of).survey();
      const blind = bots.find(({ name }) => name === 'random')?.readings;
      const row = (player: string, called: Called): ModelRow => ({
        story: source.card.title,
        player,
        called,
      });
      return [
        row('blind', { ...NOBODY, ...blind }),
        ...Object.entries(PLAYERS).map(([name, player]) => row(name, simulate(source, player, PLAYS, SEED))),
      ];
    });
  });

/** Changes with the players and with how they are counted. */
function ownHash(): string {
  const hash = createHash('sha256');
  for (const file of ['simulation.ts', 'model-table.ts', 'ways.ts'])
    hash.update(readFileSync(path.join('tests', 'domain', file)));
  return hash.digest('hex').slice(0, 8);
}

const COLUMNS: readonly [Leaning, string][] = [
  ['secure', 'said it, and stayed'],
  ['anxious', 'reached'],
  ['avoidant', 'kept it in'],
  ['push-pull', 'by turns'],
  ['mixed', 'no one way'],
  ['too-few', 'too few'],
];

/** As a Markdown table, in whole per cents. */
export function modelTable(rows: readonly ModelRow[]): string {
  const head = `| story | player | ${COLUMNS.map(([, words]) => words).join(' | ')} |`;
  const rule = `| --- | --- |${COLUMNS.map(() => ' ---: |').join('')}`;
  const lines = rows.map(({ story, player, called }) => {
    const cells = COLUMNS.map(([leaning]) => `${Math.round(called[leaning] * 100)} %`);
    return `| ${story} | ${player} | ${cells.join(' | ')} |`;
  });
  return [head, rule, ...lines].join('\n');
}

/** Where the table stands in the text. */
export const MARKS = ['<!-- the simulation’s table: npm run model -->', '<!-- end of the table -->'] as const;

/** The text with the table between the marks. */
export function withTable(text: string, table: string): string {
  const from = text.indexOf(MARKS[0]);
  const to = text.indexOf(MARKS[1]);
  if (from < 0 || to < from) throw new Error('docs/model.md has lost the marks around its table');
  return `${text.slice(0, from)}${MARKS[0]}\n\n${table}\n\n${text.slice(to)}`;
}
