// `npm run new-story`: a folder with nothing wrong with it but its empty places, each of them named.

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkStory } from '../../src/ink/checks/check-story';
import { printFindings } from '../../src/ink/finding';
import { readStory, readSurroundings } from '../../src/ink/read-story';
import { StoryPlays } from '../../src/ink/walk/story-plays';
import { survey } from '../../src/ink/walk/survey';
import { AProject, COAT } from './a-project';

const ID = 'the-long-weekend';
const project = new AProject();
afterAll(() => project.end());

const newStory = (...words: string[]) =>
  spawnSync(path.resolve('node_modules/.bin/tsx'), [path.resolve('src/ink/new-story/cli.ts'), ...words], {
    cwd: project.root,
    encoding: 'utf8',
  });

const read = () => readStory(project.places, ID, readSurroundings(project.places));

it('makes a folder, and says what to do next', () => {
  const { stdout, status } = newStory(ID);
  expect(stdout).toMatch(/stories\/the-long-weekend: ten decisions, five endings, \d+ empty places/);
  expect(status).toBe(0);
}, 60_000);

it('names every empty place with file, line and what to write there, and finds nothing else', () => {
  const { findings } = read();
  expect(printFindings(findings.filter(({ rule }) => rule !== 'empty-place'))).toBe('');
  for (const file of ['story.ink', 'endings.ink', 'story.json', 'moments.yaml']) {
    const full = `stories/${ID}/${file}`;
    const here = findings.filter((finding) => finding.file === full);
    expect(here.length, file).toBeGreaterThan(4);
    const lines = project.text(full).split('\n');
    for (const { line, message } of here) {
      const wanted = message.replace('still to be written: ', '');
      expect(wanted.length).toBeGreaterThan(3);
      expect(lines[line - 1]).toContain(`‹${wanted}›`);
    }
    expect(here.length).toBe(
      new Set(lines.flatMap((text, i) => [...text.matchAll(/‹[^›]*›/g)].map(([mark]) => `${i} ${mark}`)))
        .size,
    );
  }
});

it('can be played, and holds to every rule that is not about words', () => {
  const story = read();
  if (!story.source) throw new Error('the new story can’t be played');
  const found = checkStory(story, survey(new StoryPlays(story.source)));
  expect(printFindings(found)).toBe('');
}, 120_000);

it('is held to the rules about words once they are there', () => {
  for (const file of ['story.ink', 'endings.ink', 'story.json', 'moments.yaml']) {
    const full = `stories/${ID}/${file}`;
    const text = project.text(full).replace(/‹a picture[^›]*›/, 'cover-coat');
    project.write(full, text.replace(/‹[^›]*›/g, 'a word'));
  }
  const story = read();
  if (!story.source) throw new Error(printFindings(story.findings));
  expect(printFindings(story.findings)).toBe('');
  const found = checkStory(story, survey(new StoryPlays(story.source, 0.1))).map(({ rule }) => rule);
  expect(found).toContain('size');
  expect(found).toContain('rhythm');
}, 60_000);

it('writes over nothing, and takes no name that is none', () => {
  expect(newStory(COAT)).toMatchObject({ status: 1, stdout: expect.stringContaining('is there already') });
  expect(newStory('My Story')).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('an id is made of'),
  });
}, 60_000);
