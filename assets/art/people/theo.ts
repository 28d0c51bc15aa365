// Theo: thirty-three, tall; dark curls cut short, two days of beard, a slate overshirt over an oat-coloured tee.

import { clippedBeard } from './beards';
import * as knit from './outfit-knit';
import * as open from './outfit-open';
import type { PersonArt } from './person-art';
import { wearing } from './stances';

export const THEO: PersonArt = {
  id: 'theo',
  name: 'Theo',
  palette: {
    ink: '#2a1f2d',
    skin: '#d9a67c',
    hair: '#33242a',
    top: '#5b6b7d',
    under: '#e8dcc3',
    bottom: '#6d5a4c',
    sock: '#c9785a',
    shoe: '#e9e0cf',
    sole: '#c7b79d',
    lining: '#465467',
    prop: '#4a4f66',
    wood: '#a8744a',
    woodDark: '#6b4433',
    blush: '#cc5a44',
  },
  hair: 'Hair/ShortCurly',
  hairRoles: { regions: 'skin', masses: 'hair', seeds: [], massSeeds: [] },
  onSkin: clippedBeard('#5b4038', 0.3),
  faceSet: 'dark-line',
  face: { x: 0, y: 0, browY: 0 },
  build: { wide: 0.98, legs: 1.06 },
  bodyScale: 1.03,
  headScale: 1.05,
  poses: {
    neutral: wearing('upright', open.UPRIGHT),
    open: wearing('reaching', open.REACHING),
    guarded: wearing('crossed', open.CROSSED),
    away: wearing('back', knit.PLAIN_BACK),
    seated: wearing('sitting', open.SITTING),
  },
};
