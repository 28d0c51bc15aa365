// Ted: Marcus and Daniel’s father, grey; a moustache, glasses, a wine-coloured cardigan over a shirt.

import { moustache } from './beards';
import { ageLines, glasses } from './face-wear';
import * as knit from './outfit-knit';
import * as open from './outfit-open';
import type { PersonArt } from './person-art';
import { wearing } from './stances';

export const TED: PersonArt = {
  id: 'ted',
  name: 'Ted',
  palette: {
    ink: '#241a26',
    skin: '#744531',
    hair: '#b9b4b4',
    top: '#7d4450',
    under: '#e6ddcb',
    bottom: '#6a675f',
    sock: '#4a3f44',
    shoe: '#4a3230',
    sole: '#2a1f22',
    lining: '#61333e',
    prop: '#4a4f66',
    wood: '#a8744a',
    woodDark: '#6b4433',
    blush: '#8e3f2e',
  },
  patterns: { under: { kind: 'ribs', colour: '#b9b3a6', every: 46, width: 6 } },
  hair: 'Hair/GrayShort',
  hairRoles: {
    regions: 'skin',
    masses: 'hair',
    seeds: [
      [310, 250, 'hair'],
      [616, 154, 'hair'],
    ],
    massSeeds: [],
  },
  onSkin: ageLines('#4a2a20'),
  overFace: moustache('#a39d9c') + glasses('#241a26'),
  faceSet: 'light-edge',
  face: { x: 0, y: 0, browY: -2 },
  build: { wide: 1.03, legs: 0.97, head: { x: 34, y: 28 } },
  bodyScale: 0.97,
  headScale: 1.06,
  poses: {
    neutral: wearing('upright', open.UPRIGHT),
    open: wearing('reaching', open.REACHING),
    guarded: wearing('crossed', open.CROSSED),
    away: wearing('back', knit.PLAIN_BACK),
    seated: wearing('sitting', open.SITTING),
  },
};
