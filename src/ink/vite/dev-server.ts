// Stories in the dev server: parts on demand, findings in the overlay, a saved edit in the open page.

import path from 'node:path';
import type { HotPayload, ViteDevServer } from 'vite';
import { EMPTY, gathered } from '../empty-places';
import { type Finding, printFinding, printFindings, sortFindings } from '../finding';
import type { Library } from '../library';
import { conceptsJson, partJson, STORY_PARTS, type StoryPart } from './parts';

/** Where the dev server answers for the parts, after its base. */
export const DEV_PATH = '@stories';

/** Editors write a file in several steps: after the last of them all stories are read again. */
const SETTLE_MS = 60;

/** Serves the stories of a library and watches their files. `modules` are the virtual modules to make anew. */
export function serveStories(server: ViteDevServer, library: Library, modules: readonly string[]): void {
  serveParts(server, library);
  const { places } = library;
  server.watcher.add([places.stories, places.made]);
  server.hot.on('vite:client:connect', (_data, client) => {
    const error = errorPayload(library);
    if (error) client.send(error);
  });
  let timer: NodeJS.Timeout | undefined;
  const soon = (file: string): void => {
    const inStories = !path.relative(places.stories, file).startsWith('..');
    const catalogue = path.dirname(file) === places.made && file.endsWith('.json');
    if (!inStories && !catalogue) return;
    clearTimeout(timer);
    timer = setTimeout(() => refresh(server, library, modules), SETTLE_MS);
  };
  for (const event of ['add', 'change', 'unlink', 'addDir', 'unlinkDir'] as const)
    server.watcher.on(event, soon);
  server.httpServer?.once('close', () => clearTimeout(timer));
  report(server, library);
}

function serveParts(server: ViteDevServer, library: Library): void {
  const pattern = new RegExp(`/${DEV_PATH}/(?:([a-z0-9-]+)/(${STORY_PARTS.join('|')})|(concepts))[.]json`);
  server.middlewares.use((request, response, next) => {
    const match = pattern.exec(request.url ?? '');
    if (!match) return next();
    const [, id = '', part, concepts] = match;
    const json = concepts ? conceptsJson(library) : partJson(library, id, part as StoryPart);
    response.statusCode = json === null ? 404 : 200;
    response.setHeader('Content-Type', 'application/json');
    response.setHeader('Cache-Control', 'no-store');
    response.end(json ?? 'null');
  });
}

function refresh(server: ViteDevServer, library: Library, modules: readonly string[]): void {
  const before = new Map(library.stories.map((story) => [story.id, story.source?.hash]));
  const shelf = shelfOf(library);
  const broken = wrong(library).length > 0;
  library.readAll();
  for (const id of modules) {
    const module = server.moduleGraph.getModuleById(id);
    if (module) server.moduleGraph.invalidateModule(module);
  }
  report(server, library);
  const error = errorPayload(library);
  if (error) server.hot.send(error);
  else if (broken) server.hot.send('story:mended', null);
  // The shelf itself, or what the debrief says, is another: the page is loaded again, and comes back to the very line.
  if (shelf !== shelfOf(library)) server.hot.send({ type: 'full-reload' });
  else
    for (const { id, source } of library.stories)
      if (source && source.hash !== before.get(id)) server.hot.send('story:changed', source);
}

/** Changes with the stories there are, their debriefs and the ideas. */
const shelfOf = ({ stories, concepts }: Library): string =>
  JSON.stringify([stories.map(({ id, moments }) => [id, moments]), concepts.catalogue]);

function report(server: ViteDevServer, library: Library): void {
  const { logger } = server.config;
  const text = printFindings(gathered(library.findings));
  if (library.errors.length > 0) logger.error(text, { timestamp: true });
  else if (text) logger.warn(text, { timestamp: true });
}

/** What is laid over the page: an empty place is named in the terminal alone, and the story is played as it is. */
const wrong = ({ errors }: Library): Finding[] => errors.filter(({ rule }) => rule !== EMPTY);

function errorPayload(library: Library): HotPayload | null {
  const [first, ...more] = sortFindings(wrong(library));
  if (!first) return null;
  return {
    type: 'error',
    err: {
      message: [first, ...more].map(printFinding).join('\n'),
      stack: '',
      plugin: 'ink-stories',
      id: path.join(library.places.root, first.file),
      loc: { file: path.join(library.places.root, first.file), line: first.line, column: 0 },
    },
  };
}
