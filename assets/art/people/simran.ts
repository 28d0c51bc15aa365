// Simran: thirty-one; long black hair, a plum shirt with a collar, jeans.

import { SHIRT_PANTS } from './bodies';
import * as knit from './outfit-knit';
import * as shirt from './outfit-shirt';
import type { PersonArt } from './person-art';
import { wearing } from './stances';

export const SIMRAN: PersonArt = {
  id: 'simran',
  name: 'Simran',
  palette: {
    ink: '#2a1f2d',
    skin: '#b8835a',
    hair: '#1f171d',
    top: '#8b5578',
    under: '#e9dfc7',
    bottom: '#4d5e80',
    sock: '#d9c9a8',
    shoe: '#efe6d6',
    sole: '#d3c4aa',
    lining: '#6d4060',
    prop: '#4a4f66',
    wood: '#a8744a',
    woodDark: '#6b4433',
    blush: '#bd4f3c',
  },
  patterns: { top: { kind: 'stripes', colour: '#a7719a', every: 64, width: 10 } },
  hair: 'Hair/LongBangs',
  hairRoles: { regions: 'skin', masses: 'hair', seeds: [], massSeeds: [] },
  faceSet: 'dark-line',
  face: { x: 0, y: 4, browY: 6 },
  build: { wide: 0.97 },
  bodyScale: 0.97,
  headScale: 1.03,
  poses: {
    neutral: wearing('upright', { roles: SHIRT_PANTS }),
    open: wearing('reaching', shirt.REACHING),
    guarded: wearing('crossed', shirt.CROSSED),
    away: wearing('back', knit.PLAIN_BACK),
    seated: wearing('sitting', shirt.SITTING),
  },
};
