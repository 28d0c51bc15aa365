// Which ideas the stories show: a row for each of the catalogue, a column for each story, by family.

import type { Catalogue } from '../../domain/concepts';
import { type Html, html } from './html';

/** A story as a column of the matrix. */
export interface Column {
  readonly id: string;
  readonly title: string;
  /** By concept id: how many of its moments and endings show it. */
  readonly shows: Readonly<Record<string, number>>;
}

/** How many concepts at least one story shows. */
export const shownIn = (columns: readonly Column[]): Set<string> =>
  new Set(columns.flatMap(({ shows }) => Object.keys(shows)));

/** The matrix. A number says how many moments and endings of a story show the idea. */
export function conceptMatrix({ families }: Catalogue, columns: readonly Column[]): Html {
  const span = columns.length + 2;
  return html`<div class="wide" role="region" aria-label="Ideas and the stories that show them" tabindex="0">
<table class="matrix"><caption>How many moments and endings of each story show an idea</caption>
<thead><tr><th scope="col">idea</th>${columns.map(({ id, title }) => html`<th scope="col"><a href="#${id}">${title}</a></th>`)}<th scope="col">stories</th></tr></thead>
${families.map(
  ({
    name,
    concepts,
  }) => html`<tbody><tr><th class="family" scope="rowgroup" colspan="${span}">${name}</th></tr>
${concepts.map(({ id, name: idea, told }) => {
  const counts = columns.map(({ shows }) => shows[id] ?? 0);
  const stories = counts.filter(Boolean).length;
  return html`<tr class="${stories || told ? '' : 'missing'}"><th scope="row">${idea}</th>${counts.map((count) => cell(count))}<td>${stories || (told ? 'told' : 'none')}</td></tr>`;
})}</tbody>`,
)}
</table></div>`;
}

const cell = (count: number): Html =>
  count > 0 ? html`<td class="on">${count}</td>` : html`<td><span class="off">·</span></td>`;
