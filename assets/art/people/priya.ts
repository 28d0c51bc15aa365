// Priya: long dark hair, a mustard cardigan open over a plum blouse with dots, dark trousers.

import * as knit from './outfit-knit';
import * as open from './outfit-open';
import type { PersonArt } from './person-art';
import { wearing } from './stances';

export const PRIYA: PersonArt = {
  id: 'priya',
  name: 'Priya',
  palette: {
    ink: '#2a1f2d',
    skin: '#a9704a',
    hair: '#2b1d22',
    top: '#d9a24a',
    under: '#7a4468',
    bottom: '#46414f',
    sock: '#a9704a',
    shoe: '#8c4a3a',
    sole: '#3c2a2c',
    lining: '#b98236',
    prop: '#4a4f66',
    wood: '#a8744a',
    woodDark: '#6b4433',
    blush: '#b0432f',
  },
  patterns: { under: { kind: 'dots', colour: '#d9b3a6', every: 62, width: 9 } },
  hair: 'Hair/Long',
  hairRoles: { regions: 'skin', masses: 'hair', seeds: [], massSeeds: [] },
  faceSet: 'dark-line',
  face: { x: 0, y: 0, browY: 0 },
  bodyScale: 0.97,
  headScale: 1.03,
  poses: {
    neutral: wearing('resting', open.RESTING),
    open: wearing('reaching', open.REACHING),
    guarded: wearing('crossed', open.CROSSED),
    away: wearing('back', knit.PLAIN_BACK),
    seated: wearing('sitting', open.SITTING),
  },
};
