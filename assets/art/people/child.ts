// Robin, seven, whom the story calls “you”: a mop of hair, a striped jumper, yellow wellingtons.

import * as knit from './outfit-knit';
import type { PersonArt } from './person-art';
import { dangling, wearing } from './stances';

const SIZE = { bodyScale: 0.735, legs: 0.77 };

export const CHILD: PersonArt = {
  id: 'child',
  name: 'Robin',
  palette: {
    ink: '#2a1f2d',
    skin: '#efc4a0',
    hair: '#8a5530',
    top: '#d3694a',
    under: '#e9dfc7',
    bottom: '#4f6674',
    sock: '#e3b243',
    shoe: '#e3b243',
    sole: '#b9852c',
    lining: '#a94c34',
    prop: '#4a4f66',
    wood: '#a8744a',
    woodDark: '#6b4433',
    blush: '#dc604a',
  },
  patterns: { top: { kind: 'stripes', colour: '#e9c9a0', every: 170, width: 34 } },
  hair: 'Hair/ShortMessy',
  hairRoles: { regions: 'skin', masses: 'hair', seeds: [], massSeeds: [] },
  faceSet: 'dark-line',
  face: { x: -6, y: 16, browY: 4, eyeSize: 1.1, noseSize: 0.82 },
  build: { wide: 0.92, legs: SIZE.legs, bolder: 4, head: { x: 0, y: 28 } },
  bodyScale: SIZE.bodyScale,
  headScale: 1.05,
  poses: {
    neutral: wearing('upright', knit.STANDING),
    open: wearing('reaching', knit.REACHING),
    guarded: wearing('crossed', knit.CROSSED),
    away: wearing('back', knit.BACK),
    seated: dangling(knit.SITTING, SIZE.bodyScale, SIZE.legs),
  },
};
