// Amira: thirty; a great deal of dark curls, a cream sweater with ochre ribs, rust-coloured trousers.

import * as knit from './outfit-knit';
import type { PersonArt } from './person-art';
import { wearing } from './stances';

export const AMIRA: PersonArt = {
  id: 'amira',
  name: 'Amira',
  palette: {
    ink: '#2a1f2d',
    skin: '#b9794f',
    hair: '#2c1c20',
    top: '#ecdcba',
    under: '#e9dfc7',
    bottom: '#a4563f',
    sock: '#b9794f',
    shoe: '#4a3236',
    sole: '#2f2226',
    lining: '#d19a45',
    prop: '#4a4f66',
    wood: '#a8744a',
    woodDark: '#6b4433',
    blush: '#bb4b37',
  },
  patterns: { top: { kind: 'ribs', colour: '#dcc79c', every: 44, width: 9, strength: 0.8 } },
  hair: 'Hair/LongCurly',
  hairRoles: { regions: 'skin', masses: 'hair', seeds: [], massSeeds: [] },
  faceSet: 'dark-line',
  face: { x: 0, y: 0, browY: 4 },
  build: { wide: 1.03, legs: 0.98 },
  bodyScale: 0.96,
  headScale: 1.02,
  poses: {
    neutral: wearing('resting', knit.RESTING),
    open: wearing('reaching', knit.REACHING),
    guarded: wearing('crossed', knit.CROSSED),
    away: wearing('back', knit.BACK),
    seated: wearing('sitting', knit.SITTING),
  },
};
