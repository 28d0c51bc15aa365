// Jun: small and quick; a short black bob, blue dungarees over a striped top, plimsolls.

import * as dungarees from './outfit-dungarees';
import type { PersonArt } from './person-art';
import { patches } from './redraw';
import { wearing } from './stances';

export const JUN: PersonArt = {
  id: 'jun',
  name: 'Jun',
  palette: {
    ink: '#2a1f2d',
    skin: '#efc7a0',
    hair: '#221c28',
    top: '#f0e4cd',
    under: '#f0e4cd',
    bottom: '#5d7fa3',
    sock: '#d9a24a',
    shoe: '#c9573f',
    sole: '#f6eede',
    lining: '#48678a',
    prop: '#4a4f66',
    wood: '#a8744a',
    woodDark: '#6b4433',
    blush: '#d8604c',
  },
  patterns: { top: { kind: 'stripes', colour: '#b4443e', every: 86, width: 30 } },
  hair: 'Hair/MediumShort',
  hairRoles: { regions: 'skin', masses: 'hair', seeds: [], massSeeds: [] },
  hairRedrawn: {
    erase: patches('352 322, 352 268, 396 232, 456 206, 524 190, 534 236, 440 268, 396 296'),
  },
  faceSet: 'dark-line',
  face: { x: 0, y: 4, browY: 6 },
  build: { wide: 0.94, legs: 0.97 },
  bodyScale: 0.93,
  headScale: 1.02,
  poses: {
    neutral: wearing('resting', dungarees.RESTING),
    open: wearing('reaching', dungarees.REACHING),
    guarded: wearing('crossed', dungarees.CROSSED),
    away: wearing('back', dungarees.BACK),
    seated: wearing('sitting', dungarees.SITTING),
  },
};
