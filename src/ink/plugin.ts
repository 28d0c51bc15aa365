// The Vite plugin: finds the stories by folder, checks them, and hands them to the game as `virtual:stories` and
// `virtual:concepts`. A build with an error in any story fails and prints all of them.

import path from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { gathered } from './empty-places';
import { printFindings } from './finding';
import { Library } from './library';
import { placesOf } from './places';
import type { StoryFolder } from './read-story';
import { DEV_PATH, serveStories } from './vite/dev-server';
import { CALLED, conceptsModule, fetchCode, storiesModule } from './vite/modules';
import { conceptsJson, partJson, STORY_PARTS, type StoryPart } from './vite/parts';

export interface InkStoriesOptions {
  /** The project's root, when it is not Vite's. */
  readonly root?: string;
}

const STORIES = 'virtual:stories';
const CONCEPTS = 'virtual:concepts';
const own = (id: string): boolean => id === CONCEPTS || id === STORIES || id.startsWith(`${STORIES}/`);

/** Puts the stories of the project into a Vite or Vitest run. */
export function inkStories(options: InkStoriesOptions = {}): Plugin {
  let config: ResolvedConfig;
  let library: Library | undefined;
  // Read when first needed: Vitest makes a plugin for each of its projects, and most never ask.
  const books = (): Library => {
    library ??= new Library(placesOf(path.resolve(options.root ?? config.root)));
    return library;
  };
  const inVitest = (): boolean => config.plugins.some(({ name }) => name.startsWith('vitest'));

  return {
    name: 'ink-stories',
    configResolved(resolved) {
      config = resolved;
    },
    buildStart() {
      if (config.command !== 'build') return;
      library = undefined;
      const { errors, findings } = books();
      const warnings = findings.filter((finding) => finding.severity === 'warning');
      if (warnings.length > 0) this.warn(`\n${printFindings(warnings)}`);
      if (errors.length > 0)
        this.error(`${errors.length} in the stories must be mended:\n${printFindings(gathered(errors))}`);
    },
    configureServer(server) {
      if (!inVitest()) serveStories(server, books(), [`\0${STORIES}`, `\0${CONCEPTS}`]);
    },
    resolveId: (id) => (own(id) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith('\0') || !own(id.slice(1))) return null;
      const [, storyId, part] = id.slice(1).split('/');
      const shelf = books();
      if (storyId && part) return `export const value = ${partJson(shelf, storyId, part as StoryPart)};`;
      if (config.command === 'serve' && inVitest()) return inTests(shelf, id.slice(1));
      const url = (name: string, json: () => string | null): string => {
        if (config.command === 'serve') return JSON.stringify(`${config.base}${DEV_PATH}/${name}.json`);
        const file = this.emitFile({
          type: 'asset',
          name: `${name.replace('/', '.')}.json`,
          source: json() ?? 'null',
        });
        return `import.meta.ROLLUP_FILE_URL_${file}`;
      };
      if (id.slice(1) === CONCEPTS)
        return conceptsModule(
          fetchCode(
            url('concepts', () => conceptsJson(shelf)),
            CALLED.concepts,
          ),
        );
      const code = (part: StoryPart) => (story: StoryFolder) =>
        fetchCode(
          url(`${story.id}/${part}`, () => partJson(shelf, story.id, part)),
          CALLED[part],
        );
      const [story, moments, reach, map] = STORY_PARTS.map(code) as [PartOf, PartOf, PartOf, PartOf];
      return storiesModule(shelf.stories, { story, moments, reach, map });
    },
  };
}

type PartOf = (story: StoryFolder) => string;

/** Under Vitest there is no server to fetch from: each part is a module of its own, imported when it is asked for. */
function inTests(library: Library, id: string): string {
  if (id === CONCEPTS) return conceptsModule(`Promise.resolve(${conceptsJson(library)})`);
  const part = (name: StoryPart) => (story: StoryFolder) =>
    `import(${JSON.stringify(`${STORIES}/${story.id}/${name}`)}).then((part) => part.value)`;
  return storiesModule(library.stories, {
    story: part('story'),
    moments: part('moments'),
    reach: part('reach'),
    map: part('map'),
  });
}
