// Stories are walked, played and judged: what is there is met, and what is wrong is found.

import { afterAll, describe, expect, it } from 'vitest';
import { METERS } from '../../src/domain/beat';
import { checkStory } from '../../src/ink/checks/check-story';
import type { Rule } from '../../src/ink/checks/rule';
import { RULES } from '../../src/ink/checks/rules';
import { endingOf, play } from '../../src/ink/play';
import { PlayTree } from '../../src/ink/play-tree';
import { reachOf } from '../../src/ink/reach';
import { readStory, readSurroundings, type StoryFolder } from '../../src/ink/read-story';
import { BOTS, blindPlays } from '../../src/ink/walk/bots';
import { newCensus } from '../../src/ink/walk/census';
import { StoryPlays } from '../../src/ink/walk/story-plays';
import { type Survey, survey } from '../../src/ink/walk/survey';
import { walk } from '../../src/ink/walk/walker';
import { AProject, COAT } from './a-project';

const INK = `stories/${COAT}/story.ink`;
const LATER = `stories/${COAT}/later.ink`;

const projects: AProject[] = [];
afterAll(() => {
  for (const project of projects) project.end();
});

/** A tenth of the plays is enough for a story that small. */
const EFFORT = 0.1;

/** The small story, with some words of it changed. */
type Change = readonly [file: string, from: string, to: string];
function coat(...changes: readonly Change[]): StoryFolder {
  const project = new AProject();
  projects.push(project);
  for (const change of changes) project.change(...change);
  const story = readStory(project.places, COAT, readSurroundings(project.places));
  if (!story.source) throw new Error(JSON.stringify(story.findings));
  return story;
}

const sourceOf = (story: StoryFolder) => story.source as NonNullable<StoryFolder['source']>;
const whole = coat();
const surveyOf = (story: StoryFolder): Survey => survey(new StoryPlays(sourceOf(story), EFFORT));
const known = surveyOf(whole);

describe('the walk', () => {
  it('goes every way of a small story, and merges what is equal', () => {
    const census = newCensus();
    const walked = walk(sourceOf(whole), census);
    expect(walked.whole).toBe(true);
    expect(Object.keys(census.endings).sort()).toEqual(['a-thumb', 'three-buttons', 'two-needles']);
    expect(Object.keys(census.picked)).toContain('button.sad');
    expect(census.offered['button.sad held']).toBeGreaterThan(0);
    expect(walked.decisions).toEqual({ least: 2, most: 2 });
    expect(walked.words.least).toBeLessThan(walked.words.most);
    expect(census.problems).toEqual({});
  });

  it('leaves states out only beyond its width, and says so', () => {
    const walked = walk(sourceOf(whole), newCensus(), { beam: 1 });
    expect(walked.whole).toBe(false);
  });

  it('agrees with blind plays about words and decisions', () => {
    const walked = walk(sourceOf(whole), newCensus());
    for (const words of known.blindWords) {
      expect(words).toBeGreaterThanOrEqual(walked.words.least);
      expect(words).toBeLessThanOrEqual(walked.words.most);
    }
  });
});

describe('the meters', () => {
  it('are seen to move what the story says they move, and nothing else', () => {
    expect(known.powers.avoidant.options).toEqual(['answer.morning', 'answer.thumb']);
    expect(known.powers.secure.endings).toContain('two-needles');
    expect(known.powers.anxious.endings).toContain('three-buttons');
    const still = coat(
      [LATER, 'trust >= 55 and secure > anxious', 'trust >= 55'],
      [LATER, '{ invited and secure >= 2:', '{ invited:'],
    );
    expect(surveyOf(still).powers.secure).toEqual({ options: [], scenes: [], endings: [] });
  });
});

describe('reach', () => {
  it('tells how a hinge bears on the endings, with shares that add up', () => {
    const reach = reachOf(new StoryPlays(sourceOf(whole)), whole.endings);
    expect(Object.keys(reach.hinges)).toEqual(['button']);
    const { before = [], after = {} } = reach.hinges.button ?? {};
    expect(before.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 3);
    expect(Object.keys(after).sort()).toEqual(['button.come-in', 'button.four', 'button.hang', 'button.sad']);
    const needles = reach.endings.indexOf('two-needles');
    expect(after['button.four']?.[needles]).toBe(0);
    expect(after['button.sad']?.[needles]).toBeGreaterThan(0.5);
  });

  it('plays on from what other plays have gone through as if each were the first', () => {
    const source = sourceOf(whole);
    const tree = new PlayTree(source);
    for (const bot of Object.values(BOTS))
      for (let seed = 0; seed < 30; seed++)
        expect(tree.play(seed, bot(seed))).toEqual(play(source, seed, bot(seed)));
  });

  it('is the same every time', () => {
    const endings = () => blindPlays(new PlayTree(sourceOf(whole)), 40).map(endingOf);
    expect(endings()).toEqual(endings());
  });
});

describe('the rules', () => {
  const complaints = (name: string, story = whole, of: Survey = known): string[] =>
    checkStory(
      story,
      of,
      RULES.filter((rule: Rule) => rule.name === name),
    ).map((finding) => finding.message);
  const afterEdit = (...changes: readonly Change[]) => {
    const story = coat(...changes);
    return [story, surveyOf(story)] as const;
  };

  it('have each a name of their own and a sentence of why', () => {
    expect(new Set(RULES.map((rule) => rule.name)).size).toBe(RULES.length);
    for (const { why } of RULES) expect(why).toMatch(/^[A-Z0-9].{30,}\.$/s);
  });

  it('let pass what is right in the small story', () => {
    for (const name of [
      'runs',
      'one-of-each',
      'reached',
      'held-lines',
      'kept-words',
      'plain-words',
      'meters-move',
    ])
      expect(complaints(name), name).toEqual([]);
  });

  it('find what is too small for a story', () => {
    expect(complaints('size').join()).toContain('shortest way');
    expect(complaints('decisions').join()).toContain('2 to 2 scored decisions');
    expect(complaints('rhythm').join()).toContain('between two decisions');
    expect(complaints('echoes').join()).toContain('1 choices come back');
    expect(complaints('endings').join()).toContain('3 endings');
  });

  it('find an option and an ending that nobody can reach', () => {
    const never = afterEdit(
      [LATER, '* {avoidant >= 2} [Leave', '* {avoidant >= 90} [Leave'],
      [LATER, '{ anxious > 1:', '{ anxious > 90:'],
    );
    expect(complaints('reached', ...never)).toEqual(['answer.morning is never offered']);
    expect(complaints('endings', ...never).join()).toContain('three-buttons is never reached');
  });

  it('find a line that is offered twice at once', () => {
    const twice = afterEdit([INK, '+ {not looked} [“I was sad', '+ {tension > 0} [“I was sad']);
    expect(complaints('one-of-each', ...twice)).toEqual(['button.sad is offered twice at once']);
  });

  it('find a circle, and a way that stops', () => {
    const circle = afterEdit([LATER, '-> answer\n', '-> evening\n']);
    expect(complaints('runs', ...circle).join()).toContain('circles');
    const stops = afterEdit([LATER, ' # ending: two-needles', '']);
    expect(complaints('runs', ...stops).join()).toContain('without an ending');
  }, 120_000);

  it('find a line held before any pause was offered', () => {
    expect(complaints('notice-first')).toEqual(['button.sad can be held before any pause has been offered']);
  });

  it('find a set with too little to choose', () => {
    const few = afterEdit(
      [LATER, '* {avoidant < 2} [Send', '* {avoidant > 90} [Send'],
      [LATER, '* [“Did', '* {trust > 900} [“Did'],
    );
    expect(complaints('held-lines', ...few).join()).toContain('only answer.needle can be chosen');
  });

  it('find a line that is much longer than its set', () => {
    const long = afterEdit([
      INK,
      '“Come in. You’re dripping on it.”',
      '“Come in, come in, you are dripping on the good coat and on the mat.”',
    ]);
    expect(complaints('same-length', ...long).join()).toContain('button.come-in has');
  });

  it('find an open line that is always the longest', () => {
    const set = (decision: string, openLength: number) => ({
      decision,
      choosable: [`${decision}.a`, `${decision}.b`],
      held: [],
      notice: false,
      open: [`${decision}.a`],
      lengths: { [`${decision}.a`]: openLength, [`${decision}.b`]: 30 },
    });
    const of = (...sets: ReturnType<typeof set>[]): Survey => ({
      ...known,
      census: { ...known.census, sets: Object.fromEntries(sets.map((each) => [each.decision, each])) },
    });
    expect(complaints('longest-open', whole, of(set('one', 35), set('two', 25), set('three', 25)))).toEqual(
      [],
    );
    expect(complaints('longest-open', whole, of(set('one', 35), set('two', 35), set('three', 25)))).toEqual([
      'the open line is the longest in 2 of 3 decisions (one, two); at most a third',
    ]);
  });

  it('find words that belong to the debrief, in lines and in choices', () => {
    const told = coat(
      [INK, 'It is only a button.', 'I feel small when you count. It is about boundaries.'],
      [INK, '“It was four.', '“I need you to validate it.'],
    );
    expect(complaints('kept-words', told)).toEqual([
      '“boundary” is kept for the debrief',
      '“I feel … when you” is kept for the debrief',
      '“validate” is kept for the debrief',
    ]);
    expect(complaints('kept-words', coat([INK, 'KIT (ashamed)', 'KIT (anxious)']))).toEqual([]);
  });

  it('find words that are hard to read', () => {
    const hard =
      'Notwithstanding considerable administrative complications, institutional representatives acknowledged responsibility. '.repeat(
        8,
      );
    expect(complaints('plain-words', coat([INK, 'It is only a button.', hard])).join()).toContain('grade');
  });

  it('find a meter that moves nothing', () => {
    const powers = { ...known.powers, anxious: { options: [], scenes: [], endings: [] } };
    expect(complaints('meters-move', whole, { ...known, powers })).toEqual([
      'anxious opens and closes nothing',
      'anxious changes no ending within reach',
    ]);
    expect(METERS.length).toBe(3);
  });

  it('find a habit that looks like an open heart', () => {
    const bots = known.bots.map((bot) =>
      bot.name === 'longest' ? { ...bot, readings: { secure: 1 } } : bot,
    );
    expect(complaints('bots', whole, { ...known, bots }).join()).toContain(
      '“longest” is read as secure-leaning in 100 %',
    );
    expect(complaints('bots')).toEqual([]);
  });

  it('find an echo of what was never picked, and one that never comes', () => {
    expect(complaints('echoes').join()).not.toContain('never');
    const stray = afterEdit([LATER, '# echo: button.come-in', '# echo: button.hang']);
    expect(complaints('echoes', ...stray).join()).toContain(
      '# echo: button.hang comes back where it was never picked (after answer.',
    );
    const silent = afterEdit([LATER, 'and secure >= 2', 'and secure >= 90']);
    expect(complaints('echoes', ...silent).join()).toMatch(/# echo: \S+ never comes back on any way/);
  });

  it('find a decision whose lines all lead to the same', () => {
    expect(complaints('matters')).toEqual([]);
    const of = (differ: Record<string, boolean>): Survey => ({
      ...known,
      census: { ...known.census, differ },
    });
    expect(complaints('matters', whole, of({ button: true, answer: false }))).toEqual([
      'all lines of “answer” lead to the same words and the same numbers',
    ]);
    expect(known.census.differ).toEqual({ button: true, answer: true });
  });

  it('find decisions of one kind only, and an ending that swallows the others', () => {
    expect(complaints('open-lines').join()).toContain('decisions offer');
    const bots = known.bots.map((bot) =>
      bot.name === 'random'
        ? { ...bot, endings: { 'a-thumb': 0.98, 'three-buttons': 0.01, 'two-needles': 0.01 } }
        : bot,
    );
    const found = complaints('endings', whole, { ...known, bots }).join();
    expect(found).toContain('98.0 % of blind plays end in a-thumb; 2 to 45 %');
    expect(found).toContain('1.0 % of blind plays end in two-needles; 2 to 45 %');
  });

  it('put what they find at the line it is about', () => {
    const [finding] = checkStory(
      whole,
      known,
      RULES.filter((rule) => rule.name === 'notice-first'),
    );
    expect(finding).toMatchObject({ file: INK, severity: 'error' });
    expect(projects[0]?.text(INK).split('\n')[(finding?.line ?? 0) - 1]).toContain('button.sad');
  });
});
