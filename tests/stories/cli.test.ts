// `npm run stories` as a writer meets it: a table, the findings, and whether all is well.

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { allReports } from '../../src/ink/checks/all-reports';
import { BUILD_RULES } from '../../src/ink/checks/build-rules';
import type { Report } from '../../src/ink/checks/report';
import { RULES } from '../../src/ink/checks/rules';
import { readSurroundings } from '../../src/ink/read-story';
import { AProject, COAT } from './a-project';

let project: AProject;
beforeEach(() => {
  project = new AProject();
});
afterEach(() => project.end());

function stories(...words: string[]): { text: string; code: number | null } {
  const cli = path.resolve('src/ink/checks/cli.ts');
  const { stdout, stderr, status } = spawnSync(path.resolve('node_modules/.bin/tsx'), [cli, ...words], {
    cwd: project.root,
    encoding: 'utf8',
  });
  return { text: stdout + stderr, code: status };
}

it('prints a table for a story, and what is to mend, with file and line', () => {
  const { text, code } = stories();
  expect(text).toContain('The Good Coat (the-good-coat');
  for (const row of [
    'words on a way',
    'scored decisions',
    'choices offered',
    'endings reached',
    'concepts shown',
    'notice, then held',
  ])
    expect(text).toContain(row);
  expect(text).toMatch(
    /stories\/the-good-coat\/story\.json:1: the whole story has \d+ words; 6000 to 10000 \[size\]/,
  );
  expect(code).toBe(1);
}, 90_000);

it('says what is wrong with a story that can’t be played, and does not fall over', () => {
  project.remove(`stories/${COAT}/story.json`);
  const { text, code } = stories();
  expect(text).toContain(`there is no stories/${COAT}/story.json [missing-file]`);
  expect(code).toBe(1);
}, 90_000);

it('gathers the empty places of a new story, so that the rest is seen, and names each on request', () => {
  const line = project.change(`stories/${COAT}/story.ink`, 'KIT (ashamed)', 'KIT (ashamd)');
  project.change(`stories/${COAT}/story.json`, 'The Good Coat', '‹the title›');
  project.change(`stories/${COAT}/story.json`, 'It went out with four buttons.', '‹one line›');
  const { text } = stories(COAT);
  expect(text).toContain(`stories/${COAT}/story.ink:${line}: “ashamd” is no mood`);
  expect(text).toContain(
    `stories/${COAT}/story.json:2: 2 places are still to be written, the first of them here`,
  );
  expect(text).not.toContain('still to be written: ');
  expect(text).toContain('The rules about words wait');
  const each = stories(COAT, '--empty').text;
  expect(each).toContain(`stories/${COAT}/story.json:2: still to be written: the title [empty-place]`);
  expect(each).toContain(`stories/${COAT}/story.json:3: still to be written: one line [empty-place]`);
}, 90_000);

it('explains a rule, and names the rules when there is none of that name', () => {
  expect(stories('--explain', 'size')).toMatchObject({ code: 0 });
  expect(stories('--explain', 'size').text).toMatch(/^size: .+1,600 to 2,600/);
  const unknown = stories('--explain', 'sise');
  expect(unknown.text).toContain('there is no rule “sise”');
  expect(unknown.code).toBe(1);
}, 90_000);

it('has every rule in stories/README.md, with a weak and a strong example', () => {
  const rows = readFileSync('stories/README.md', 'utf8').matchAll(/^\| `([a-z-]+)` \|(.+?)\|(.+?)\|$/gm);
  const told = new Map([...rows].map(([, name = '', weak = '', strong = '']) => [name, [weak, strong]]));
  for (const name of [...Object.keys(BUILD_RULES), ...RULES.map((rule) => rule.name)]) {
    const [weak = '', strong = ''] = told.get(name) ?? [];
    expect(weak.trim(), name).not.toBe('');
    expect(strong.trim(), name).not.toBe('');
    expect(weak.trim(), name).not.toBe(strong.trim());
  }
});

it('makes the page and the transcripts of all stories, and takes away those of stories that are gone', () => {
  project.write('docs/transcripts/gone.open.txt', 'Gone.');
  const { text } = stories('--page', '--transcripts');
  expect(text).toContain('wrote docs/stories.html');
  const page = project.text('docs/stories.html');
  expect(page).toMatch(/<h2 id="the-good-coat-title">The Good Coat<\/h2>/);
  expect(page).toContain('<svg');
  // Nothing is fetched, and nothing of a story is HTML.
  expect(page).not.toMatch(/(src|href)="(?!#)|url\(|<script|@import/);
  expect(readdirSync(path.join(project.root, 'docs/transcripts')).sort()).toEqual(
    ['always-first', 'keeping', 'open', 'reaching'].map((name) => `${COAT}.${name}.txt`),
  );
  expect(project.text(`docs/transcripts/${COAT}.open.txt`)).toContain('THE END: ');
  expect(stories('--page', COAT).text).toContain('are of all stories: name none');
}, 90_000);

it('checks several stories side by side, and finds the same as one by one, in the same order', async () => {
  project.copyStory('a-second-coat');
  const around = readSurroundings(project.places);
  const of = async (cores: number): Promise<Omit<Report, 'seconds'>[]> => {
    rmSync(project.places.cache, { recursive: true, force: true });
    const reports: Report[] = [];
    const ids = ['a-second-coat', COAT];
    const wants = { page: true, transcripts: true };
    await allReports(project.places, ids, around, (report) => void reports.push(report), wants, cores);
    return reports.map(({ seconds: _, ...rest }) => rest);
  };
  const together = await of(2);
  expect(together.map(({ id }) => id)).toEqual(['a-second-coat', COAT]);
  expect(together[0]?.findings.length).toBeGreaterThan(3);
  expect(together).toEqual(await of(1));
}, 120_000);

it('knows no story of another name', () => {
  expect(stories('nobody')).toMatchObject({
    code: 1,
    text: expect.stringContaining('there is no story nobody; there are the-good-coat'),
  });
}, 90_000);
