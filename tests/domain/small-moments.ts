// What the debrief says of the little story: a moment for each scored option, a leaf for each ending.

import type { Catalogue, Concept } from '../../src/domain/concepts';
import type { Moment, Moments, Reach } from '../../src/domain/moments';

const moment = (
  protects: string,
  costs: string,
  heard: string,
  concepts: string[],
  line: string,
): Moment => ({
  protects,
  costs,
  heard,
  concepts,
  try: line,
});

export const SMALL_MOMENTS: Moments = {
  moments: {
    'ladder.mended': {
      ...moment(
        'The work he had put in.',
        'The point about asking.',
        '“She saw the rung.”',
        ['empathy', 'trust'],
        '“You mended it. Ask me next time.”',
      ),
      turn: 'He could say that it broke under him.',
    },
    'ladder.asked': {
      ...moment(
        'Your say over your own ladder.',
        'The mending went unseen.',
        '“I am the man who took it.”',
        ['push-and-pull'],
        '“I missed it on Saturday.”',
      ),
      turn: 'He had nothing to add after that.',
    },
    'ladder.carry': {
      ...moment(
        'The peace of the yard.',
        'Nobody was thanked.',
        '“So that is that.”',
        ['communication-breakdown'],
        '“Hold the door for me?”',
      ),
      turn: 'It was put away with the ladder.',
    },
    'paint.sunday': moment(
      'A Sunday.',
      'An evening of waiting to see.',
      '“She wants me there.”',
      ['quality-time'],
      '“Bring your brush.”',
    ),
    'paint.about': moment(
      'You, from guessing.',
      'He had meant the paint.',
      '“It is always something.”',
      ['honest-communication'],
      '“Is there more to it?”',
    ),
    'paint.read': moment(
      'Your evening.',
      'He watched the screen.',
      '“Too late in the day, then.”',
      ['fear-of-intimacy'],
      '“Ask me tomorrow.”',
    ),
  },
  endings: {
    'two-brushes': {
      title: 'Two brushes',
      kind: 'together',
      closure: 'You painted the fence, and hardly spoke.',
      hands: ['The rotten rung.', 'His pride.', 'The weather.'],
      concepts: ['trust'],
    },
    'half-green': {
      title: 'Half green',
      kind: 'apart',
      closure: 'The fence stayed as it was.',
      hands: ['The rotten rung.', 'His pride.', 'The weather.'],
      concepts: ['communication-breakdown'],
    },
  },
  loops: {
    reaching: { you: 'so you asked', they: 'so he shrugged', middle: 'The more you asked, the less he had.' },
    keeping: {
      you: 'so you kept it in',
      they: 'so he did too',
      middle: 'Two people carried one ladder apart.',
    },
    both: {
      you: 'so you asked, and then did not',
      they: 'so he waited',
      middle: 'Neither knew which it would be.',
    },
    open: { you: 'you said it', they: 'he said a little more', middle: 'It could have closed, and did not.' },
  },
};

export const SMALL_REACH: Reach = {
  endings: ['two-brushes', 'half-green'],
  plays: 100,
  hinges: {
    ladder: {
      before: [0.33, 0.67],
      after: { 'ladder.mended': [1, 0], 'ladder.asked': [0, 1], 'ladder.carry': [0, 1] },
    },
  },
};

const concept = (id: string, family: string): Concept => ({
  id,
  family,
  name: id,
  what: `About ${id}.`,
  everyday: `“${id}.”`,
  told: false,
  caution: null,
});

export const SMALL_CATALOGUE: Catalogue = {
  families: [
    {
      id: 'marks',
      name: 'Marks',
      about: '',
      concepts: [
        concept('empathy', 'marks'),
        concept('trust', 'marks'),
        concept('honest-communication', 'marks'),
      ],
    },
    {
      id: 'strains',
      name: 'Strains',
      about: '',
      concepts: [
        concept('push-and-pull', 'strains'),
        concept('communication-breakdown', 'strains'),
        concept('fear-of-intimacy', 'strains'),
      ],
    },
    { id: 'practice', name: 'Practice', about: '', concepts: [concept('quality-time', 'practice')] },
  ],
  source: { title: 'T', author: 'A', reviewer: 'R', publisher: 'P', updated: '2024-04-18', note: '' },
  limits: [],
};
