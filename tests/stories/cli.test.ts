// `npm run stories` as a writer meets it: a table, the findings, and whether all is well.

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
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

it('explains a rule, and names the rules when there is none of that name', () => {
  expect(stories('--explain', 'size')).toMatchObject({ code: 0 });
  expect(stories('--explain', 'size').text).toMatch(/^size: .+1,600 to 2,600/);
  const unknown = stories('--explain', 'sise');
  expect(unknown.text).toContain('there is no rule “sise”');
  expect(unknown.code).toBe(1);
}, 90_000);

it('knows no story of another name', () => {
  expect(stories('nobody')).toMatchObject({
    code: 1,
    text: expect.stringContaining('there is no story nobody; there are the-good-coat'),
  });
}, 90_000);
