// Ines: thirty-two; auburn hair with a fringe, a sea-blue jacket open over a brick-red striped top.

import * as knit from './outfit-knit';
import * as open from './outfit-open';
import type { PersonArt } from './person-art';
import { wearing } from './stances';

export const INES: PersonArt = {
  id: 'ines',
  name: 'Ines',
  palette: {
    ink: '#2a1f2d',
    skin: '#e2b088',
    hair: '#7b3b2c',
    top: '#2f6474',
    under: '#edd9bd',
    bottom: '#4b4353',
    sock: '#e2b088',
    shoe: '#b8503f',
    sole: '#efe6d6',
    lining: '#234d5b',
    prop: '#4a4f66',
    wood: '#a8744a',
    woodDark: '#6b4433',
    blush: '#d4583f',
  },
  patterns: { under: { kind: 'stripes', colour: '#b9543f', every: 58, width: 18 } },
  hair: 'Hair/MediumBangsFilled',
  hairRoles: { regions: 'skin', masses: 'hair', seeds: [], massSeeds: [] },
  faceSet: 'dark-line',
  face: { x: 0, y: 4, browY: 8 },
  build: { wide: 1.0, legs: 1.02 },
  bodyScale: 0.99,
  headScale: 1.03,
  poses: {
    neutral: wearing('resting', open.RESTING),
    open: wearing('reaching', open.REACHING),
    guarded: wearing('crossed', open.CROSSED),
    away: wearing('back', knit.PLAIN_BACK),
    seated: wearing('sitting', open.SITTING),
  },
};
