// The stories of this project hold to every rule: what the build checks, and what is found by playing them.

import { describe, expect, it } from 'vitest';
import { checkStory } from '../../src/ink/checks/check-story';

import { errorsOf, printFindings } from '../../src/ink/finding';
import { placesOf } from '../../src/ink/places';
import { Played } from '../../src/ink/played';
import { readStory, readSurroundings, storyIds } from '../../src/ink/read-story';

const places = placesOf(process.cwd());
const around = readSurroundings(places);
const ids = storyIds(places);

it('there are stories, and nothing is wrong with what is around them', () => {
  expect(ids.length).toBeGreaterThan(0);
  expect(printFindings(errorsOf(around.findings))).toBe('');
});

describe.each(ids)('%s', (id) => {
  const story = readStory(places, id, around);

  it('has no error in its files', () => {
    expect(printFindings(errorsOf(story.findings))).toBe('');
  });

  it('holds to every rule when it is played', () => {
    if (!story.source) throw new Error(`${id} can’t be played`);
    const findings = checkStory(story, new Played(places, story.source, story.endings).survey());
    expect(printFindings(errorsOf(findings))).toBe('');
  }, 180_000);
});
