// Leo: five, Marcus's son, in pyjamas; at the school gate in his uniform.

import type { Palette } from '../paint/roles';
import { SHIRT_PANTS } from './bodies';
import * as knit from './outfit-knit';
import * as shirt from './outfit-shirt';
import type { Outfit, PersonArt } from './person-art';
import { dangling, wearing } from './stances';

const SIZE = { bodyScale: 0.645, legs: 0.64 };

const PYJAMAS: Palette = {
  ink: '#241a26',
  skin: '#845039',
  hair: '#241a1d',
  top: '#6f93b0',
  under: '#e9dfc7',
  bottom: '#6f93b0',
  sock: '#845039',
  shoe: '#c9785a',
  sole: '#7d4634',
  lining: '#557892',
  prop: '#4a4f66',
  wood: '#a8744a',
  woodDark: '#6b4433',
  blush: '#a04a35',
};

/** A green jumper, grey trousers, shoes that close with a strap. */
const SCHOOL: Outfit = {
  id: 'school',
  places: ['school-gate'],
  palette: {
    ...PYJAMAS,
    top: '#47785c',
    lining: '#34604a',
    bottom: '#6a6d78',
    sock: '#e9dfc7',
    shoe: '#3a3038',
    sole: '#262026',
  },
  poses: {
    neutral: wearing('upright', knit.STANDING),
    open: wearing('reaching', knit.REACHING),
    guarded: wearing('crossed', knit.CROSSED),
    away: wearing('back', knit.BACK),
    seated: dangling(knit.SITTING, SIZE.bodyScale, SIZE.legs),
  },
};

export const LEO: PersonArt = {
  id: 'leo',
  name: 'Leo',
  palette: PYJAMAS,
  patterns: {
    top: { kind: 'dots', colour: '#f1e2b6', every: 110, width: 20 },
    bottom: { kind: 'dots', colour: '#f1e2b6', every: 110, width: 20 },
  },
  hair: 'Hair/Afro',
  hairRoles: { regions: 'skin', masses: 'hair', seeds: [], massSeeds: [] },
  faceSet: 'light-edge',
  face: { x: -9, y: 20, browY: 6, eyeSize: 1.1, noseSize: 0.8 },
  build: { wide: 0.96, legs: SIZE.legs, bolder: 6, head: { x: 0, y: 34 } },
  bodyScale: SIZE.bodyScale,
  headScale: 1.03,
  poses: {
    neutral: wearing('upright', { roles: SHIRT_PANTS }),
    open: wearing('reaching', shirt.REACHING),
    guarded: wearing('crossed', shirt.CROSSED),
    away: wearing('back', knit.PLAIN_BACK),
    seated: dangling(shirt.SITTING, SIZE.bodyScale, SIZE.legs),
  },
  outfits: [SCHOOL],
};
