// Ruth: the therapist, sixty-eight; short silver curls, glasses, a long ochre cardigan over a blue-green top.

import { ageLines, glasses } from './face-wear';
import * as knit from './outfit-knit';
import * as open from './outfit-open';
import type { PersonArt } from './person-art';
import { wearing } from './stances';

export const RUTH: PersonArt = {
  id: 'ruth',
  name: 'Ruth',
  palette: {
    ink: '#2a1f2d',
    skin: '#d2a07a',
    hair: '#cfccd2',
    top: '#a87f45',
    under: '#4f7f82',
    bottom: '#57505c',
    sock: '#7a5170',
    shoe: '#6b4038',
    sole: '#3c2a2c',
    lining: '#8a6634',
    prop: '#4a4f66',
    wood: '#a8744a',
    woodDark: '#6b4433',
    blush: '#c9563f',
  },
  patterns: { under: { kind: 'ribs', colour: '#3d686c', every: 40, width: 9, strength: 0.8 } },
  hair: 'Hair/ShortCurly',
  hairRoles: { regions: 'skin', masses: 'hair', seeds: [], massSeeds: [] },
  onSkin: ageLines('#96653f', false),
  overFace: glasses('#3a2a38'),
  faceSet: 'dark-line',
  face: { x: 0, y: 0, browY: 2 },
  build: { wide: 1.06, legs: 0.95, head: { x: 22, y: 20 } },
  bodyScale: 0.96,
  headScale: 1.03,
  poses: {
    neutral: wearing('upright', open.UPRIGHT),
    open: wearing('reaching', open.REACHING),
    guarded: wearing('crossed', open.CROSSED),
    away: wearing('back', knit.PLAIN_BACK),
    seated: wearing('sitting', open.SITTING),
  },
};
