// June: the grandmother, seventy; a grey bun, glasses, a heather cardigan over a spotted blouse.

import { ageLines, glasses } from './face-wear';
import * as knit from './outfit-knit';
import * as open from './outfit-open';
import type { PersonArt } from './person-art';
import { wearing } from './stances';

export const JUNE: PersonArt = {
  id: 'june',
  name: 'June',
  palette: {
    ink: '#2a1f2d',
    skin: '#efc7a6',
    hair: '#c9c6c8',
    top: '#8a6c94',
    under: '#efe3cd',
    bottom: '#5a5f57',
    sock: '#c9785a',
    shoe: '#6b4a3c',
    sole: '#3a2a28',
    lining: '#6f5379',
    prop: '#4a4f66',
    wood: '#a8744a',
    woodDark: '#6b4433',
    blush: '#d8654f',
  },
  patterns: { under: { kind: 'dots', colour: '#4f7a80', every: 70, width: 12 } },
  hair: 'Hair/GrayBun',
  hairRoles: {
    regions: 'skin',
    masses: 'hair',
    seeds: [
      [300, 250, 'hair'],
      [300, 60, 'hair'],
      [620, 160, 'hair'],
    ],
    massSeeds: [],
  },
  onSkin: ageLines('#b98468'),
  overFace: glasses('#5a3a44'),
  faceSet: 'dark-line',
  face: { x: 0, y: 0, browY: -4 },
  build: { wide: 1.08, legs: 0.93, head: { x: 30, y: 26 } },
  bodyScale: 0.94,
  headScale: 1.02,
  poses: {
    neutral: wearing('resting', open.RESTING),
    open: wearing('reaching', open.REACHING),
    guarded: wearing('crossed', open.CROSSED),
    away: wearing('back', knit.PLAIN_BACK),
    seated: wearing('sitting', open.SITTING),
    crouching: wearing('crouching', open.CROUCHING),
  },
};
