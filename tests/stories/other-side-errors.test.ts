// What is handed from one side of an evening to the other is held against both, with file and line.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storyIds } from '../../src/ink/read-story';
import { AProject, COAT } from './a-project';

const SIDE = `${COAT}--other-side`;
const GIVEN = `stories/${COAT}/other-side.given.yaml`;
const INK = `stories/${COAT}/other-side.ink`;

let project: AProject;
beforeEach(() => {
  project = new AProject();
  const ids = [
    ...project.text(`stories/${COAT}/story.ink`).matchAll(/# id: (button\.[a-z-]+) # (?!notice|held)/g),
  ];
  const lines = [...new Set(ids.map(([, id]) => id))];
  project.write(GIVEN, `her_button:\n${lines.map((id) => `  - ${id}\n`).join('')}`);
  project.write(
    INK,
    `INCLUDE ../shared/relationship.ink\nVAR her_button = "${lines[0]}"\n-> a\n=== a\n{\n${lines
      .map((id) => `- her_button == "${id}":\n    So it was that.\n`)
      .join('')}- else:\n    So it was nothing.\n}\nThe end. # ending: e\n-> END\n`,
  );
});
afterEach(() => project.end());

const given = () => project.errors(SIDE).filter(({ rule }) => rule === 'given');

describe('the other side in a folder', () => {
  it('is a story of its own, beside the one whose evening it is', () => {
    expect(storyIds(project.places)).toEqual([COAT, SIDE]);
    expect(given()).toEqual([]);
    expect(project.errors()).toEqual([]);
  });

  it('names each file that it lacks', () => {
    project.remove(GIVEN);
    const missing = project.errors(SIDE).filter(({ rule }) => rule === 'missing-file');
    expect(missing.map(({ file }) => file).sort()).toEqual([
      `stories/${COAT}/other-side.given.yaml`,
      `stories/${COAT}/other-side.json`,
      `stories/${COAT}/other-side.moments.yaml`,
    ]);
  });
});

describe('an id that is handed over', () => {
  it('and is gone is an error, at its line of the table and wherever it is asked for', () => {
    const line = project.change(GIVEN, 'button.come-in', 'button.come-on');
    expect(given()).toContainEqual(
      expect.objectContaining({
        file: GIVEN,
        line,
        message: expect.stringContaining('did you mean “button.come-in”'),
      }),
    );
    expect(
      given().some(({ file, message }) => file === INK && /never holds “button.come-in”/.test(message)),
    ).toBe(true);
  });

  it('and is forgotten is an error', () => {
    project.change(GIVEN, '  - button.come-in\n', '');
    expect(given()).toContainEqual(
      expect.objectContaining({
        file: GIVEN,
        line: 1,
        message: expect.stringContaining('is not handed over'),
      }),
    );
  });

  it('and that nothing is done about is an error', () => {
    const line =
      project
        .text(GIVEN)
        .split('\n')
        .findIndex((text) => text.includes('button.come-in')) + 1;
    project.change(INK, 'her_button == "button.come-in"', 'closeness == 3');
    expect(given()).toContainEqual(
      expect.objectContaining({
        file: GIVEN,
        line,
        message: expect.stringContaining('nothing is done about'),
      }),
    );
  });

  it('needs a variable to hold it, and one that can', () => {
    const line = project.change(INK, 'VAR her_button = "', 'VAR her_button = "x');
    expect(given()).toContainEqual(expect.objectContaining({ file: INK, line }));
    project.change(INK, 'VAR her_button', 'VAR his_button');
    expect(given()).toContainEqual(
      expect.objectContaining({
        file: GIVEN,
        line: 1,
        message: expect.stringContaining('no VAR her_button'),
      }),
    );
  });
});
