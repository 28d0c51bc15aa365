// Kezia: sixteen, Ayo’s friend since primary school; a long braid, blazer and tie, hoops.

import { hoop } from './face-wear';
import * as knit from './outfit-knit';
import * as uniform from './outfit-uniform';
import type { PersonArt } from './person-art';
import { wearing } from './stances';

export const KEZIA: PersonArt = {
  id: 'kezia',
  name: 'Kezia',
  palette: {
    ink: '#241a26',
    skin: '#8a5538',
    hair: '#251a1e',
    top: '#41507a',
    under: '#f3ecdc',
    bottom: '#4a4a55',
    sock: '#f3ecdc',
    shoe: '#2f2830',
    sole: '#1f1a20',
    lining: '#303d61',
    prop: '#b8503f',
    wood: '#a8744a',
    woodDark: '#6b4433',
    blush: '#a34733',
  },
  hair: 'Hair/CornRowsFilled',
  hairRoles: { regions: 'skin', masses: 'hair', seeds: [], massSeeds: [] },
  overFace: hoop('#dcae58'),
  faceSet: 'light-edge',
  face: { x: -2, y: 8, browY: 4, eyeSize: 1.05, noseSize: 0.9 },
  build: { wide: 0.92, legs: 0.96, head: { x: 0, y: 12 } },
  bodyScale: 0.91,
  headScale: 1.04,
  poses: {
    neutral: wearing('resting', uniform.RESTING),
    open: wearing('reaching', uniform.REACHING),
    guarded: wearing('crossed', uniform.CROSSED),
    away: wearing('back', knit.PLAIN_BACK),
    seated: wearing('sitting', uniform.SITTING),
  },
};
