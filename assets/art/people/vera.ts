// Vera: forty-five; curls pinned up, hoops in her ears, a green jacket open over an ivory top.

import { hoop } from './face-wear';
import * as knit from './outfit-knit';
import * as open from './outfit-open';
import type { PersonArt } from './person-art';
import { patches } from './redraw';
import { wearing } from './stances';

export const VERA: PersonArt = {
  id: 'vera',
  name: 'Vera',
  palette: {
    ink: '#2a1f2d',
    skin: '#b97d57',
    hair: '#4a2a22',
    top: '#4d7f68',
    under: '#f1e4cf',
    bottom: '#6a3f4a',
    sock: '#b97d57',
    shoe: '#3a2c33',
    sole: '#241a20',
    lining: '#3a6652',
    prop: '#dcae58',
    wood: '#a8744a',
    woodDark: '#6b4433',
    blush: '#bf4f3a',
  },
  patterns: { under: { kind: 'ribs', colour: '#d8c6a8', every: 26, width: 7 } },
  hair: 'Hair/BunCurly',
  hairRoles: { regions: 'skin', masses: 'hair', seeds: [[319, 97, 'prop']], massSeeds: [] },
  hairRedrawn: {
    erase: patches('638 270, 690 270, 690 312, 638 312'),
  },
  overFace: hoop('#dcae58'),
  faceSet: 'dark-line',
  face: { x: 0, y: 0, browY: 0 },
  build: { wide: 1.02 },
  bodyScale: 0.99,
  headScale: 1.03,
  poses: {
    neutral: wearing('upright', open.UPRIGHT),
    open: wearing('reaching', open.REACHING),
    guarded: wearing('crossed', open.CROSSED),
    away: wearing('back', knit.PLAIN_BACK),
    seated: wearing('sitting', open.SITTING),
    crouching: wearing('crouching', open.CROUCHING),
  },
};
