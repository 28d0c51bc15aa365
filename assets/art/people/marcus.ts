// Marcus: Daniel's elder brother, heavier; cropped hair, a line of beard, an olive sweater.

import { jawLine } from './beards';
import * as knit from './outfit-knit';
import type { PersonArt } from './person-art';
import { wearing } from './stances';

export const MARCUS: PersonArt = {
  id: 'marcus',
  name: 'Marcus',
  palette: {
    ink: '#241a26',
    skin: '#7c4a35',
    hair: '#231a1e',
    top: '#98935a',
    under: '#e9dfc7',
    bottom: '#4a3f44',
    sock: '#b9653f',
    shoe: '#d8cbb4',
    sole: '#f3ebdc',
    lining: '#777343',
    prop: '#4a4f66',
    wood: '#a8744a',
    woodDark: '#6b4433',
    blush: '#94412f',
  },
  patterns: { top: { kind: 'ribs', colour: '#857f4b', every: 34, width: 9, strength: 0.7 } },
  hair: 'Hair/ShortScratch',
  hairRoles: { regions: 'skin', masses: 'hair', seeds: [], massSeeds: [] },
  onSkin: jawLine('#2c1c1e'),
  faceSet: 'light-edge',
  face: { x: 0, y: 0, browY: 0 },
  build: { wide: 1.1 },
  bodyScale: 1.01,
  headScale: 1.09,
  poses: {
    neutral: wearing('resting', knit.RESTING),
    open: wearing('reaching', knit.REACHING),
    guarded: wearing('crossed', knit.CROSSED),
    away: wearing('back', knit.BACK),
    seated: wearing('sitting', knit.SITTING),
    crouching: wearing('crouching', knit.CROUCHING),
  },
};
