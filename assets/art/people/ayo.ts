// Ayo: sixteen; short twists, school blazer and tie, bright trainers.

import * as knit from './outfit-knit';
import * as uniform from './outfit-uniform';
import type { PersonArt } from './person-art';
import { wearing } from './stances';

export const AYO: PersonArt = {
  id: 'ayo',
  name: 'Ayo',
  palette: {
    ink: '#241a26',
    skin: '#6f412e',
    hair: '#1f161b',
    top: '#41507a',
    under: '#f3ecdc',
    bottom: '#4a4a55',
    sock: '#d9a24a',
    shoe: '#e0b243',
    sole: '#f3ebdc',
    lining: '#303d61',
    prop: '#b8503f',
    wood: '#a8744a',
    woodDark: '#6b4433',
    blush: '#8c3c2b',
  },
  hair: 'Hair/Twists',
  hairRoles: { regions: 'skin', masses: 'hair', seeds: [], massSeeds: [] },
  faceSet: 'light-edge',
  face: { x: -4, y: 8, browY: 4, eyeSize: 1.05, noseSize: 0.94 },
  build: { wide: 0.92, legs: 0.99, head: { x: 0, y: 12 } },
  bodyScale: 0.94,
  headScale: 1.05,
  poses: {
    neutral: wearing('upright', uniform.UPRIGHT),
    open: wearing('reaching', uniform.REACHING),
    guarded: wearing('crossed', uniform.CROSSED),
    away: wearing('back', knit.PLAIN_BACK),
    seated: wearing('sitting', uniform.SITTING),
  },
};
