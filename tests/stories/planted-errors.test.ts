// An error of each kind is planted in a small good story: each is found, in its file and at its line.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { printFindings } from '../../src/ink/finding';
import { AProject, COAT } from './a-project';

const INK = `stories/${COAT}/story.ink`;
const LATER = `stories/${COAT}/later.ink`;
const CARD = `stories/${COAT}/story.json`;
const MOMENTS = `stories/${COAT}/moments.yaml`;

/**
 * What is planted: a file, the words that are there, those that come instead, the rule and a part of what is said; and
 * words of the line it is found at, where that is another one than the first that was changed.
 */
type Planted = readonly [file: string, from: string, to: string, rule: string, said: string, where?: string];

const PLANTED: Readonly<Record<string, Planted>> = {
  'a tag nobody knows': [INK, '# shot: mid', '# shoot: mid', 'tag', 'did you mean “shot”?'],
  'a tag nobody knows, in a choice': [INK, '# anxious: 2]', '# anxius: 2]', 'tag', 'did you mean “anxious”?'],
  'a mood nobody can draw': [INK, 'KIT (ashamed)', 'KIT (ashamd)', 'mood', 'did you mean “ashamed”?'],
  'a mood in the second branch': [LATER, 'KIT (amused)', 'KIT (merry)', 'mood', 'is no mood'],
  'a gaze': [INK, '# gaze: kit down', '# gaze: kit dwon', 'gaze', 'did you mean “down”?'],
  'a pose': [INK, '# gaze: kit down', '# pose: kit sitting', 'pose', 'none of neutral'],
  'a facing': [INK, '# gaze: kit down', '# face: kit left', 'face', 'none of toward, away'],
  'a shot': [INK, '# shot: mid', '# shot: near', 'shot', 'none of wide, mid, close'],
  'a place that is not drawn': [
    INK,
    '# place: hallway',
    '# place: halway',
    'place',
    'did you mean “hallway”?',
  ],
  'an insert that is not drawn': [
    LATER,
    '# insert: phone',
    '# insert: fone',
    'insert',
    'did you mean “phone”?',
  ],
  'an ambience that is not made': [INK, '# ambience: rain', '# ambience: rian', 'ambience', '“rain”'],
  'a cue that is not made': [LATER, '# cue: buzz', '# cue: bell', 'cue', 'there is no cue “bell”'],
  'somebody who is not of the story': [INK, 'KIT (warm)', 'KITT (warm)', 'person', 'did you mean “kit”?'],
  'somebody who is not of the story, entering': [
    INK,
    '# enter: kit',
    '# enter: kim',
    'person',
    'nobody of this story',
  ],
  'an offer by nobody': [INK, '# offer: kit', '# offer: bo', 'person', 'nobody of this story'],
  'a choice without an id': [INK, '# id: button.four # anxious', '# anxious', 'choice-id', 'has no # id'],
  'an id that is none': [INK, 'button.four', 'Button Four', 'choice-id', 'is no id'],
  'an id taken elsewhere': [LATER, 'id: answer.before', 'id: button.four', 'choice-id', 'is taken'],
  'an id twice, and both can be chosen': [
    INK,
    'id: button.hang',
    'id: button.four',
    'choice-id',
    'both can be chosen',
  ],
  'a held twin without a guard': [INK, '+ {not looked} [“I was', '+ [“I was', 'choice-id', 'needs a guard'],
  'an id of another decision': [
    INK,
    'id: button.come-in',
    'id: bottom.come-in',
    'set',
    'same for a whole set',
  ],
  'a weight out of range': [INK, '# secure: 2]', '# secure: 3]', 'weight', 'none of 0, 1, 2'],
  'tags outside the brackets': [
    INK,
    '# id: button.hang # avoidant: 2]',
    '] # id: button.hang',
    'brackets',
    'outside the brackets',
  ],
  'words outside the brackets': [
    INK,
    '* [“It was four.',
    '* “Oh.” [“It was four.',
    'brackets',
    'outside the brackets',
  ],
  'no brackets': [
    INK,
    '[Hang it up and fill the kettle. # id: button.hang # avoidant: 2]',
    'Hang it up.',
    'brackets',
    'stand in [brackets]',
  ],
  'a pause that is used up': [
    INK,
    '+ {not looked} [Look at',
    '* {not looked} [Look at',
    'notice',
    'a pause is a + choice',
  ],
  'a pause without a guard': [INK, '+ {not looked} [Look at', '+ [Look at', 'notice', 'needs a guard'],
  'a weighed pause': [
    INK,
    '# id: button.look # notice',
    '# id: button.look # notice # secure: 1',
    'notice',
    'never weighed',
  ],
  'a tag after its line': [LATER, '-> answer', '# gaze: kit down\n-> answer', 'placement', 'before a divert'],
  'a tag with a divert on it': [
    LATER,
    '-> answer',
    '# gaze: kit down -> answer',
    'placement',
    'before a divert',
  ],
  'a tag last before a choice': [
    LATER,
    '=== answer',
    '=== answer\n# gaze: kit down',
    'placement',
    'before a choice',
    '# gaze: kit down',
  ],
  'a tag last in a knot': [
    LATER,
    '-> END\n\n=== three_buttons',
    '# seen: Rain.\n\n=== three_buttons',
    'placement',
    'the end of the knot',
  ],
  'a hinge that is not before choices': [
    LATER,
    'You wear it',
    '# hinge\nYou wear it',
    'placement',
    'a line follows',
  ],
  'an echo at the end of its block': [
    LATER,
    '    KIT (amused): You’re dripping on it.\n',
    '',
    'placement',
    'in the same block',
    '# echo: button.come-in',
  ],
  division: [INK, '~ trust -= 10', '~ trust = trust / 2', 'whole-numbers', 'no division'],
  'a fraction': [
    INK,
    'VAR looked = false',
    'VAR looked = false\nVAR half = 0.5',
    'whole-numbers',
    'whole numbers only',
    'VAR half',
  ],
  chance: [INK, '~ trust -= 10', '~ trust -= RANDOM(1, 6)', 'nothing-random', 'left to chance'],
  'a shuffle': [
    INK,
    'KIT (withdrawn): I said I know.',
    'KIT (withdrawn): {~I said I know.|Mm.}',
    'nothing-random',
    'left to chance',
  ],
  'a meter that is written': [INK, '~ trust -= 10', '~ secure += 10', 'meters', 'written by the game'],
  'a divert to nowhere': [LATER, '-> three_buttons', '-> four_buttons', 'ink', 'Divert target not found'],
  'a brace left open': [LATER, '{ anxious > 1:', '{ anxious >', 'ink', 'Expected'],
  'a loose end': [
    LATER,
    '-> END\n\n=== three_buttons',
    '\n=== three_buttons',
    'ink',
    'loose end',
    'She holds the coat',
  ],
  'an echo of nothing': [
    LATER,
    '# echo: button.come-in',
    '# echo: button.come-on',
    'echo',
    'did you mean “button.come-in”?',
  ],
  'an ending without a leaf': [LATER, '# ending: a-thumb', '# ending: a-thump', 'ending', 'has no leaf'],
  'an ending leaf of nothing': [MOMENTS, '  a-thumb:', '  a-hand:', 'ending', 'is no ending of the story'],
  'a moment that is missing': [
    INK,
    'button.hang # avoidant',
    'button.leave # avoidant',
    'moment',
    'has no moment',
  ],
  'a moment of nothing': [
    MOMENTS,
    '  answer.thumb:',
    '  answer.thump:',
    'moment',
    'is no option of the story',
  ],
  'a hinge without a turn': [
    MOMENTS,
    '    turn: The kettle gave you both a way not to speak of it.\n',
    '',
    'turn',
    'has no “turn”',
    '  button.hang:',
  ],
  'a turn without a hinge': [
    MOMENTS,
    'try: “Bring it here, and I’ll thread.”',
    'try: “Bring it here.”\n    turn: It turned.',
    'turn',
    'is no hinge',
    'turn: It turned.',
  ],
  'a concept nobody knows': [
    MOMENTS,
    '[mutual-support]',
    '[mutual-suport]',
    'concept',
    'did you mean “mutual-support”?',
  ],
  'a cost left empty': [MOMENTS, 'costs: It ends the talk.', 'costs: ""', 'moments', 'has no words'],
  'a key nobody knows, in the moments': [
    MOMENTS,
    '    heard: She is coming.',
    '    herd: She is coming.',
    'moments',
    'did you mean “heard”?',
  ],
  'YAML that is none': [MOMENTS, 'kind: together', 'kind: : together', 'moments', ''],
  'a key nobody knows, in the card': [CARD, '"pitch"', '"pich"', 'card', 'did you mean “pitch”?'],
  'a key of the wrong kind': [CARD, '"minutes": [1, 2]', '"minutes": "two"', 'card', 'minutes'],
  'JSON that is none': [
    CARD,
    '"title": "The Good Coat",',
    '"title": "The Good Coat"',
    'card',
    'is no JSON',
    '"pitch"',
  ],
  'a cover that is not drawn': [
    CARD,
    '"cover-coat"',
    '"cover-coart"',
    'picture',
    'did you mean “cover-coat”?',
  ],
  'a picture of an ending that is not drawn': [
    MOMENTS,
    'kind: together',
    'kind: together\n    picture: after-coat',
    'picture',
    'there is no picture “after-coat”',
    'picture: after-coat',
  ],
  'JSON that is none, in the middle of a line': [
    CARD,
    '"with": ["kit"]',
    '"with" ["kit"]',
    'card',
    'is no JSON: ',
  ],
  'a moment for an option that is there no more': [
    MOMENTS,
    '  answer.thumb:',
    '  answer.little-finger:',
    'moment',
    'is no option of the story; did you mean “answer.thumb”?',
  ],
  'a place of which there is a longer name': [
    INK,
    '# place: hallway',
    '# place: yard',
    'place',
    'there is no place “yard”; there are yard-evening, yard-late',
  ],
  'a decision without a question': [
    CARD,
    '"saw": "It was in the lining.",\n      "talk": "What does each of them want the button to mean?"',
    '"saw": "It was in the lining."',
    'talk',
    'no question for a room',
    '"answer": {',
  ],
  'a decision without a name': [
    CARD,
    '"answer": {',
    '"anwser": {',
    'decision',
    'is no decision of the story',
  ],
  'somebody who is not drawn': [CARD, '"kit": { "name"', '"kim": { "name"', 'person', 'is not drawn'],
  'a file that is not there': [INK, 'INCLUDE later.ink', 'INCLUDE latter.ink', 'missing-file', 'there is no'],
  'a file of elsewhere': [INK, 'INCLUDE later.ink', 'INCLUDE ../../../elsewhere.ink', 'include', 'outside'],
};

let project: AProject;
beforeEach(() => {
  project = new AProject();
});
afterEach(() => project.end());

describe('a small good story', () => {
  it('has nothing wrong with it', () => {
    expect(project.findings()).toEqual([]);
  });
});

describe('a planted error is found in its file and at its line:', () => {
  it.each(Object.entries(PLANTED))('%s', (_name, [file, from, to, rule, said, where]) => {
    const changed = project.change(file, from, to);
    const line = where === undefined ? changed : lineOf(project.text(file), where);
    const errors = project.errors();
    const found = errors.filter((finding) => finding.rule === rule && finding.message.includes(said));
    expect(
      found.map((finding) => `${finding.file}:${finding.line}`),
      printFindings(errors),
    ).toContain(`${file}:${line}`);
  });
});

const lineOf = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split('\n').length;

describe('one slip is one error:', () => {
  it('an id and a weight outside the brackets', () => {
    project.change(INK, '# id: button.hang # avoidant: 2]', '] # id: button.hang # avoidant: 2');
    const line = project.errors().filter(({ rule }) => !['moment', 'echo'].includes(rule));
    expect(line.map(({ rule }) => rule)).toEqual(['brackets', 'brackets']);
  });

  it('a decision that was renamed in the Ink alone is asked for under its new name', () => {
    for (const name of [INK, LATER]) project.write(name, project.text(name).replaceAll('answer.', 'bread.'));
    const said = printFindings(project.errors());
    expect(said).toContain('“answer” is no decision of the story; did you mean “bread”?');
    expect(said).toMatch(/answer\.thumb is no option of the story; (did you mean|there are) [^\n]*bread\./);
  });
});

describe('all at once', () => {
  it('errors of every layer, in files of their own, come together', () => {
    const lines = [
      project.change(INK, '# shot: mid', '# shoot: mid'),
      project.change(INK, '# secure: 2]', '# secure: 3]'),
      project.change(INK, 'KIT (ashamed)', 'KIT (ashamd)'),
      project.change(LATER, '{ anxious > 1:', '{ anxious >'),
      project.change(
        LATER,
        'secure > anxious:\n    -> two_needles',
        'secure > anxious:\n    -> ten_needles',
      ) + 1,
      project.change(CARD, '"pitch"', '"pich"'),
      project.change(MOMENTS, '[mutual-support]', '[mutual-suport]'),
    ];
    const errors = project.errors();
    const places = errors.map((finding) => `${finding.file}:${finding.line}`);
    const files = [INK, INK, INK, LATER, LATER, CARD, MOMENTS];
    for (const [i, line] of lines.entries()) expect(places).toContain(`${files[i]}:${line}`);
    expect(errors.some((finding) => finding.message.includes('ten_needles'))).toBe(true);
  });

  it('what a writer gets wrong in one evening is named together: a file, a key, an id, a moment, a place', () => {
    const lines: readonly [file: string, line: number][] = [
      [INK, project.change(INK, 'INCLUDE later.ink', 'INCLUDE later.ink\nINCLUDE third.ink') + 1],
      [INK, project.change(INK, '# place: hallway', '# place: beach')],
      [INK, project.change(INK, 'id: button.hang', 'id: button.four')],
      [CARD, project.change(CARD, '"pitch"', '"pich"')],
      [MOMENTS, project.change(MOMENTS, '  answer.thumb:', '  answer.thump:')],
    ];
    const errors = project.errors();
    const places = errors.map((finding) => `${finding.file}:${finding.line}`);
    for (const [file, line] of lines) expect(places, printFindings(errors)).toContain(`${file}:${line}`);
  });

  it('every file that is missing is named, and nothing falls over', () => {
    for (const file of [INK, CARD, MOMENTS]) project.remove(file);
    const named = project.errors().filter((finding) => finding.rule === 'missing-file');
    expect(named.map((finding) => finding.file).sort()).toEqual([MOMENTS, INK, CARD].sort());
  });
});
