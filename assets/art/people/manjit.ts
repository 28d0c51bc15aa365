// Manjit: Simran’s mother, fifty-nine; hair parted and knotted low, a rose kameez edged with gold, wide teal trousers.

import { ageLines } from './face-wear';
import * as knit from './outfit-knit';
import type { PersonArt } from './person-art';
import { wearing } from './stances';

export const MANJIT: PersonArt = {
  id: 'manjit',
  name: 'Manjit',
  palette: {
    ink: '#2a1f2d',
    skin: '#b47d54',
    hair: '#4b4046',
    top: '#b2506d',
    under: '#e9dfc7',
    bottom: '#3f6f74',
    sock: '#b47d54',
    shoe: '#8c5a3a',
    sole: '#5b3a2a',
    lining: '#d9a94f',
    prop: '#4a4f66',
    wood: '#a8744a',
    woodDark: '#6b4433',
    blush: '#b94a38',
  },
  patterns: { top: { kind: 'dots', colour: '#e0a1a4', every: 96, width: 11 } },
  hair: 'Hair/GrayMedium',
  hairRoles: {
    regions: 'skin',
    masses: 'hair',
    seeds: [
      [330, 180, 'hair'],
      [615, 190, 'hair'],
      [330, 450, 'hair'],
    ],
    massSeeds: [],
  },
  onSkin: ageLines('#8a5a3e', false),
  faceSet: 'dark-line',
  face: { x: 0, y: 0, browY: 2 },
  build: { wide: 1.1, legs: 0.92, head: { x: 24, y: 22 } },
  bodyScale: 0.94,
  headScale: 1.03,
  poses: {
    neutral: wearing('resting', knit.RESTING),
    open: wearing('reaching', knit.REACHING),
    guarded: wearing('crossed', knit.CROSSED),
    away: wearing('back', knit.BACK),
    seated: wearing('sitting', knit.SITTING),
  },
};
