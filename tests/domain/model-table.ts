// The table of docs/model.md: what the reading calls players made of dice, on the real stories.

import type { Leaning } from '../../src/domain/reading';
import type { StorySource } from '../../src/domain/story-card';
import { type Called, PLAYERS, simulate } from './simulation';

/** Plays a cell; the seed fixes them. */
export const PLAYS = 600;
const SEED = 1907;

export type ModelRow = { readonly story: string; readonly player: string; readonly called: Called };

export const modelRows = (sources: readonly StorySource[]): ModelRow[] =>
  sources.flatMap((source) =>
    Object.entries(PLAYERS).map(([player, play]) => ({
      story: source.card.title,
      player,
      called: simulate(source, play, PLAYS, SEED),
    })),
  );

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
