// Luca: sixteen, in Ayo’s year; hair shaved at the sides, blazer and tie, quick to laugh.

import * as knit from './outfit-knit';
import * as uniform from './outfit-uniform';
import type { PersonArt } from './person-art';
import { wearing } from './stances';

export const LUCA: PersonArt = {
  id: 'luca',
  name: 'Luca',
  palette: {
    ink: '#2a1f2d',
    skin: '#e9bd98',
    hair: '#6b4630',
    top: '#41507a',
    under: '#f3ecdc',
    bottom: '#4a4a55',
    sock: '#e9e0cf',
    shoe: '#5b4038',
    sole: '#2c2021',
    lining: '#303d61',
    prop: '#b8503f',
    wood: '#a8744a',
    woodDark: '#6b4433',
    blush: '#da5f49',
  },
  hair: 'Hair/ShavedSides',
  hairRoles: { regions: 'skin', masses: 'hair', seeds: [], massSeeds: [] },
  faceSet: 'dark-line',
  face: { x: 0, y: 8, browY: 4, eyeSize: 1.04, noseSize: 0.94 },
  build: { wide: 0.95, legs: 1.02, head: { x: 0, y: 10 } },
  bodyScale: 0.96,
  headScale: 1.05,
  poses: {
    neutral: wearing('upright', uniform.UPRIGHT),
    open: wearing('reaching', uniform.REACHING),
    guarded: wearing('crossed', uniform.CROSSED),
    away: wearing('back', knit.PLAIN_BACK),
    seated: wearing('sitting', uniform.SITTING),
  },
};
