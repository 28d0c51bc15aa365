// HTML as text for the page of the stories: everything that comes from a story is escaped.

/** Text that is HTML already. */
export interface Html {
  readonly html: string;
}

const escaped = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

type Part = string | number | Html | readonly Html[];

const partOf = (part: Part): string => {
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map((each) => each.html).join('\n');
};

/** A template whose parts are escaped unless they are HTML. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: texts.reduce((all, text, i) => all + partOf(parts[i - 1] ?? '') + text),
});

/**
 * A table with a caption that can be scrolled by keys where it is wider than the page.
 * @param rows the first cell of each is its heading
 */
export const table = (
  caption: string,
  head: readonly string[],
  rows: readonly (readonly (string | Html)[])[],
  kind = '',
): Html => html`<div class="wide" role="region" aria-label="${caption}" tabindex="0">
<table class="${kind}"><caption>${caption}</caption>
<thead><tr>${head.map((cell) => heading('col', cell))}</tr></thead>
<tbody>
${rows.map(
  ([name = '', ...cells]) =>
    html`<tr>${heading('row', name)}${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
)}
</tbody></table></div>`;

/** A heading; an empty one would be read out as nothing, so it is a cell. */
const heading = (scope: 'col' | 'row', words: string | Html): Html =>
  words === '' ? html`<td></td>` : html`<th scope="${scope}">${words}</th>`;
