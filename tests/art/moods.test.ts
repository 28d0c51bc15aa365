// Every person in every mood: fifteen faces that can be told apart.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MOODS, type Mood } from '../../src/domain/vocabulary';
import type { ArtCatalog } from '../../src/stage/art-catalog';
import { Faces } from './face-pixels';
import { apart, type Pixels } from './pixels';

/** Half a closed eye and half a brow: less is the same face to anybody. */
const LEAST = 1.4;

const art = JSON.parse(readFileSync('assets/made/art.json', 'utf8')) as ArtCatalog;
const faces = new Faces(art);

describe('the faces of everybody', () => {
  it('are fourteen moods and one with tears, for a cast of more than two dozen', () => {
    expect(MOODS).toHaveLength(15);
    expect(MOODS.filter((mood) => art.moods[mood].tear)).toEqual(['crying']);
    expect(Object.keys(art.people).length).toBeGreaterThanOrEqual(14);
  });

  it.each(Object.keys(art.people))('%s looks different in each mood', async (id) => {
    const drawn: [Mood, Pixels][] = [];
    for (const mood of MOODS) drawn.push([mood, await faces.draw(art.people[id], mood)]);
    const alike = drawn.flatMap(([mood, face], i) =>
      drawn
        .slice(i + 1)
        .map(([other, theirs]) => ({ pair: `${mood} and ${other}`, far: apart(face, theirs) }))
        .filter(({ far }) => far < LEAST),
    );
    expect(alike).toEqual([]);
  });

  it('speak with another mouth than they are silent with, but for who cries with an open one', () => {
    for (const mood of MOODS.filter((each) => each !== 'crying'))
      expect(art.moods[mood].talk, mood).not.toBe(art.moods[mood].mouth);
  });
});
