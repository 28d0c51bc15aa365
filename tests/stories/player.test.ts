// The plain text player, as a writer types at it: a small story with a pause, a held line and two decisions.

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { HABITS, habit } from '../../src/ink/player/habits';
import { TextPlayer } from '../../src/ink/player/text-player';
import { wholePlay } from '../../src/ink/player/whole-play';
import { wrap } from '../../src/ink/player/wrap';
import { readStory, readSurroundings } from '../../src/ink/read-story';
import { AProject, COAT } from './a-project';

const project = new AProject();
afterAll(() => project.end());
const { source, moments } = readStory(project.places, COAT, readSurroundings(project.places));
if (!source) throw new Error('the small story can’t be played');
const begin = (): TextPlayer => new TextPlayer(source, moments, 3, { weights: true });
/** The number that a line with these words has on the screen. */
const numberOf = (screen: string | null, words: string): string =>
  new RegExp(`(\\d+)\\) [^\\n]*${words}`).exec(screen ?? '')?.[1] ?? 'none';

describe('a sitting', () => {
  it('opens with the first lines, named and with moods, and numbers what can be picked', () => {
    const { opening } = begin();
    expect(opening).toContain('The Good Coat (the-good-coat');
    expect(opening).toMatch(/^KIT \(\w+\): /m);
    expect(opening).toContain('[button');
    expect(opening).toMatch(/ {2}– {2}“I was.*\(held: /);
    expect(opening).toMatch(/ {2}1\) .*\((secure|anxious|avoidant) \d\)/);
  });

  it('takes a pick, gives it back, and goes back before it', () => {
    const player = begin();
    const text = player.answer(numberOf(player.opening, 'It was four'));
    expect(text).toMatch(/ > “It was four/);
    expect(player.answer('h')).toContain('1. button.four');
    expect(player.answer('b')).toContain('[button');
    expect(player.answer('h')).toContain('Nothing was picked yet.');
    expect(player.answer('b')).toBe('This is the beginning.');
  });

  it('offers a held line once a pause was taken', () => {
    const player = begin();
    const after = player.answer(numberOf(player.opening, 'Look at'));
    expect(numberOf(after, 'I was sad')).toMatch(/\d/);
  });

  it('jumps ahead and back to a decision, and says when there is none of that name', () => {
    const player = begin();
    expect(player.answer('j answer')).toMatch(/^By way of button\.[\s\S]*\[answer/);
    expect(player.answer('j button')).toContain('[button');
    expect(player.answer('j buton')).toBe('There is no decision “buton”; did you mean “button”?');
  });

  it('comes to an ending with its leaf and the reading', () => {
    const player = begin();
    player.answer('j answer');
    const end = player.answer('1') ?? '';
    expect(end).toMatch(/THE END: .+ \(.+, (together|apart|open)\)/);
    expect(end).toContain('What was not in your hands:');
    expect(end).toContain('Too few choices to say.');
    expect(player.answer('1')).toContain('The story has ended');
  });

  it('begins again with another seed, says what it does not know, and leaves', () => {
    const player = begin();
    expect(player.answer('r 9')).toContain('seed 9');
    expect(player.answer('r nine')).toContain('is no seed');
    expect(player.answer('9')).toContain('There is no 9');
    expect(player.answer('constructor')).toContain('neither a number nor a command');
    expect(player.answer('?')).toContain('back one pick');
    expect(player.answer('q')).toBeNull();
  });
});

describe('a whole play', () => {
  it.each(HABITS)('can be had of %s, to an ending, and is the same twice', (name) => {
    const play = (): string => {
      const pick = habit(name, 1);
      if (!pick) throw new Error(`no ${name}`);
      return wholePlay(source, moments, pick, { seed: 1 });
    };
    expect(play()).toContain('THE END: ');
    expect(play()).toBe(play());
    expect(play()).not.toMatch(/ $/m);
  });

  it('knows no player of another name', () => {
    expect(habit('nobody', 1)).toBeNull();
    expect(habit('toString', 1)).toBeNull();
  });
});

it('breaks lines with the later ones under the first', () => {
  const lines = wrap('word '.repeat(40), 'KIT: ').split('\n');
  expect(lines.length).toBe(3);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(88);
  expect(lines[1]).toMatch(/^ {5}word/);
});

describe('npm run play', () => {
  const run = (input: string, ...words: string[]) => {
    const cli = path.resolve('src/ink/player/cli.ts');
    const tsx = path.resolve('node_modules/.bin/tsx');
    return spawnSync(tsx, [cli, ...words], { cwd: project.root, encoding: 'utf8', input });
  };

  it('plays from a pipe, and ends when the pipe does', () => {
    const { stdout, status } = run('j answer\n1\n', COAT);
    expect(stdout).toContain('THE END: ');
    expect(status).toBe(0);
  }, 60_000);

  it('says which stories and which players there are', () => {
    expect(run('', 'nobody')).toMatchObject({ status: 1, stderr: expect.stringContaining(COAT) });
    expect(run('', COAT, '--bot', 'nobody').stderr).toContain('there are open, reaching');
  }, 60_000);
});
