// The plugin in a real build and a real dev server: findings, files, new folders, and an edit that is saved.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { build, createServer, type InlineConfig, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Catalogue } from '../../src/domain/concepts';
import type { StorySource } from '../../src/domain/story-card';
import { inkStories } from '../../src/ink/plugin';
import { AProject, COAT } from './a-project';

const INK = `stories/${COAT}/story.ink`;
const MAIN = `
import { shelf } from 'virtual:stories';
import { loadConcepts } from 'virtual:concepts';
Object.assign(globalThis, { shelf, loadConcepts });
`;

let project: AProject;
let server: ViteDevServer | undefined;

beforeEach(() => {
  project = new AProject();
  project.write(
    'index.html',
    '<!doctype html><title>Shelf</title><script type="module" src="/main.js"></script>',
  );
  project.write('main.js', MAIN);
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  project.end();
});

const config = (): InlineConfig => ({
  root: project.root,
  base: './',
  configFile: false,
  logLevel: 'silent',
  plugins: [inkStories()],
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});

async function builtFiles(): Promise<Map<string, string>> {
  const built = await build({ ...config(), build: { ...config().build, write: false } });
  const outputs = Array.isArray(built) ? built : [built];
  return new Map(
    outputs.flatMap((each) =>
      'output' in each
        ? each.output.map(
            (file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)] as const,
          )
        : [],
    ),
  );
}

const buildProblem = async (): Promise<string> => {
  const problem: unknown = await builtFiles().then(
    () => null,
    (error: unknown) => error,
  );
  return problem instanceof Error ? problem.message : '';
};

const json = <T>(files: Map<string, string>, pattern: RegExp): T => {
  const name = [...files.keys()].find((file) => pattern.test(file));
  if (!name) throw new Error(`nothing like ${pattern} among ${[...files.keys()].join(', ')}`);
  return JSON.parse(files.get(name) as string) as T;
};

describe('a build', () => {
  it('puts stories into files of their own, and only their cards into the code', async () => {
    const files = await builtFiles();
    const story = json<StorySource>(files, /the-good-coat\.story-.*\.json$/);
    expect(story.card.title).toBe('The Good Coat');
    expect(JSON.stringify(story.compiled)).toContain('Three of them look at you.');
    expect(json<{ endings: object }>(files, /moments-.*\.json$/).endings).toHaveProperty('a-thumb');
    expect(json<{ hinges: object }>(files, /reach-.*\.json$/).hinges).toHaveProperty('button');
    expect(json<Catalogue>(files, /concepts-.*\.json$/).families.length).toBeGreaterThan(5);
    const code = [...files]
      .filter(([name]) => name.endsWith('.js'))
      .map(([, text]) => text)
      .join('\n');
    expect(code).toContain('It went out with four buttons.');
    expect(code).not.toContain('Three of them look at you.');
  });

  it('finds its files from wherever it is served', async () => {
    const files = await builtFiles();
    const [name, code] = [...files].find(([file]) => file.endsWith('.js')) as [string, string];
    const urls = [...code.matchAll(/["'`]([^"'`]*\.json)["'`]/g)].map(([, url]) => url as string);
    expect(urls.length).toBe(5);
    for (const url of urls) {
      expect(url.startsWith('/'), url).toBe(false);
      expect([...files.keys()]).toContain(path.posix.join(path.posix.dirname(name), url));
    }
    expect(code).toContain('import.meta.url');
  });

  it('fails with every finding at once, in every file, and succeeds when all are mended', async () => {
    const lines = [
      project.change(INK, '# shot: mid', '# shoot: mid'),
      project.change(INK, '(ashamed)', '(ashamd)'),
    ];
    const key = project.change(`stories/${COAT}/story.json`, '"pitch"', '"pich"');
    const said = await buildProblem();
    for (const line of lines) expect(said).toContain(`${INK}:${line}: `);
    expect(said).toContain(`stories/${COAT}/story.json:${key}: `);
    project.change(INK, '# shoot: mid', '# shot: mid');
    project.change(INK, '(ashamd)', '(ashamed)');
    project.change(`stories/${COAT}/story.json`, '"pich"', '"pitch"');
    expect(await buildProblem()).toBe('');
  });

  it('finds a story that is added, by its folder alone', async () => {
    project.copyStory('another-coat');
    const files = await builtFiles();
    expect(json<StorySource>(files, /another-coat\.story-.*\.json$/).id).toBe('another-coat');
    expect(json<StorySource>(files, /the-good-coat\.story-.*\.json$/).id).toBe(COAT);
  });

  it('keeps what it counted, by the story’s hash', async () => {
    await builtFiles();
    expect(existsSync(project.places.cache)).toBe(true);
  });
});

describe('the dev server', () => {
  async function serve(): Promise<{ at: string; sent: unknown[][] }> {
    server = await createServer({ ...config(), server: { port: 0, host: '127.0.0.1' } });
    const { watcher } = server;
    await new Promise<void>((done) => watcher.once('ready', () => done()));
    await server.listen();
    const sent: unknown[][] = [];
    vi.spyOn(server.hot, 'send').mockImplementation((...args: unknown[]) => void sent.push(args));
    const address = server.httpServer?.address();
    return { at: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`, sent };
  }
  const got = async (url: string) => {
    const answer = await fetch(url);
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  /** Saves the story again and again until the page is sent something: a watcher that has just begun misses a save. */
  const untilSent = (sent: readonly unknown[][], kind: string): Promise<void> =>
    vi.waitFor(
      () => {
        project.write(INK, project.text(INK));
        expect(kinds(sent)).toContain(kind);
      },
      { timeout: 20_000, interval: 700 },
    );
  const kinds = (sent: readonly unknown[][]): string[] =>
    sent.map(([first]) => (typeof first === 'string' ? first : String((first as { type: string }).type)));

  it('answers for each part, and for nothing else', async () => {
    const { at } = await serve();
    expect((await got(`${at}/@stories/${COAT}/story.json`)).body.id).toBe(COAT);
    expect((await got(`${at}/@stories/${COAT}/moments.json`)).body).toHaveProperty('loops');
    expect((await got(`${at}/@stories/${COAT}/reach.json`)).body).toHaveProperty('hinges');
    expect((await got(`${at}/@stories/${COAT}/map.json`)).body).toHaveProperty('decisions');
    expect((await got(`${at}/@stories/concepts.json`)).body).toHaveProperty('families');
    expect((await got(`${at}/@stories/nobody/story.json`)).status).toBe(404);
  });

  it('sends a saved edit to the page, with the whole new story', async () => {
    const { at, sent } = await serve();
    const { hash } = (await got(`${at}/@stories/${COAT}/story.json`)).body;
    project.change(INK, 'Three of them look at you.', 'Three of them look away.');
    await untilSent(sent, 'story:changed');
    const [, source] = sent.find(([name]) => name === 'story:changed') as [string, StorySource];
    expect(source.hash).not.toBe(hash);
    expect(JSON.stringify(source.compiled)).toContain('Three of them look away.');
    expect((await got(`${at}/@stories/${COAT}/story.json`)).body.hash).toBe(source.hash);
  });

  it('puts what is broken into the overlay, serves the rest, and takes it away when it is mended', async () => {
    project.copyStory('another-coat');
    const { at, sent } = await serve();
    const line = project.change(INK, '# shot: mid', '# shoot: mid');
    await untilSent(sent, 'error');
    const [{ err }] = sent.find(([first]) => (first as { type?: string }).type === 'error') as [
      { err: { message: string; loc: { line: number } } },
    ];
    expect(err.message).toContain(`${INK}:${line}: unknown tag`);
    expect(err.loc.line).toBe(line);
    expect((await got(`${at}/@stories/another-coat/story.json`)).status).toBe(200);
    // The story as it last was whole is still there for who is in it.
    expect((await got(`${at}/@stories/${COAT}/story.json`)).status).toBe(200);
    project.change(INK, '# shoot: mid', '# shot: mid');
    await untilSent(sent, 'story:mended');
  });

  it('names all that is wrong with a story from the beginning, and has the others', async () => {
    project.copyStory('another-coat');
    const card = `stories/${COAT}/story.json`;
    const moments = `stories/${COAT}/moments.yaml`;
    const lines: readonly [file: string, line: number][] = [
      [INK, project.change(INK, 'INCLUDE later.ink', 'INCLUDE later.ink\nINCLUDE third.ink') + 1],
      [INK, project.change(INK, '# place: hallway', '# place: beach')],
      [INK, project.change(INK, 'id: button.hang', 'id: button.four')],
      [card, project.change(card, '"pitch"', '"pich"')],
      [moments, project.change(moments, '  answer.thumb:', '  answer.thump:')],
    ];
    const { at, sent } = await serve();
    expect((await got(`${at}/@stories/another-coat/story.json`)).status).toBe(200);
    expect((await got(`${at}/@stories/another-coat/map.json`)).status).toBe(200);
    expect((await got(`${at}/@stories/${COAT}/story.json`)).status).toBe(404);
    await untilSent(sent, 'error');
    const [{ err }] = sent.find(([first]) => (first as { type?: string }).type === 'error') as [
      { err: { message: string } },
    ];
    for (const [file, line] of lines) expect(err.message).toContain(`${file}:${line}: `);
  });

  it.each([INK, `stories/${COAT}/story.json`, `stories/${COAT}/moments.yaml`])(
    'has the others where there is no %s',
    async (file) => {
      project.copyStory('another-coat');
      project.remove(file);
      const { at } = await serve();
      expect((await got(`${at}/@stories/another-coat/story.json`)).status).toBe(200);
      expect((await got(`${at}/@stories/${COAT}/story.json`)).status).toBe(404);
    },
  );

  it('has a story that is still being written, with its empty places; a build does not', async () => {
    project.change(INK, 'Three of them look at you.', '‹what looks at you›');
    const line =
      project
        .text(INK)
        .split('\n')
        .findIndex((text) => text.includes('‹')) + 1;
    const { at } = await serve();
    const { body } = await got(`${at}/@stories/${COAT}/story.json`);
    expect(JSON.stringify(body)).toContain('‹what looks at you›');
    expect(await buildProblem()).toContain(`${INK}:${line}: still to be written: what looks at you`);
  });

  it('has the page loaded again when a story is added', async () => {
    const { at, sent } = await serve();
    project.copyStory('another-coat');
    await untilSent(sent, 'full-reload');
    expect((await got(`${at}/@stories/another-coat/story.json`)).status).toBe(200);
  });
});
