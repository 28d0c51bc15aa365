// `docs/stories.html`: all stories on one page that fetches nothing, for writers and for whoever chooses a story to teach.

import type { Catalogue } from '../../domain/concepts';
import { type Column, conceptMatrix, shownIn } from './concept-matrix';
import { html } from './html';
import { PAGE_STYLE } from './page-style';

/** What the page needs of a story; plain data, so that it can be handed from one process to another. */
export interface PageStory extends Column {
  readonly pitch: string;
  /** Its section, as HTML. */
  readonly section: string;
}

/** The whole page, the same for the same stories. */
export function storiesPage(catalogue: Catalogue, stories: readonly PageStory[]): string {
  const shown = shownIn(stories);
  const all = catalogue.families.flatMap(({ concepts }) => concepts);
  const told = all.filter((concept) => concept.told && !shown.has(concept.id)).length;
  const missing = all.length - shown.size - told;
  return `<!doctype html>
${
  html`<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="npm run stories -- --page">
<title>The stories, measured · The Space Between</title>
<style>${{ html: PAGE_STYLE }}</style>
</head>
<body>
<main>
<h1>The stories, measured</h1>
<p>What the checks find out by playing each story many hundred times. The page spoils every story on it. It is made by <code>npm run stories -- --page</code> and never written by hand.</p>
<nav aria-label="The stories"><ul>
${stories.map(({ id, title, pitch }) => html`<li><a href="#${id}">${title}</a>: ${pitch}</li>`)}
<li><a href="#ideas">The ideas, and where each is shown</a></li>
</ul></nav>
${stories.map(({ section }) => ({ html: section }))}
<section id="ideas" aria-labelledby="ideas-title">
<h2 id="ideas-title">The ideas, and where each is shown</h2>
<p>Between them the stories show ${shown.size} of ${all.length} ideas. ${told} more are told in the guide and need no story; ${missing} are still to be shown.</p>
${conceptMatrix(catalogue, stories)}
</section>
</main>
</body>
</html>`.html
}
`;
}
