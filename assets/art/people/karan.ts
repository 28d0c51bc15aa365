// Karan: Simran’s brother, twenty-five; a wine-red turban, a short black beard, a mustard sweatshirt.

import { clippedBeard } from './beards';
import * as knit from './outfit-knit';
import type { PersonArt } from './person-art';
import { wearing } from './stances';

export const KARAN: PersonArt = {
  id: 'karan',
  name: 'Karan',
  palette: {
    ink: '#2a1f2d',
    skin: '#b98559',
    hair: '#8a3d48',
    top: '#d3a04d',
    under: '#e9dfc7',
    bottom: '#464b5c',
    sock: '#efe6d6',
    shoe: '#eae2d2',
    sole: '#b9654a',
    lining: '#b17f34',
    prop: '#4a4f66',
    wood: '#a8744a',
    woodDark: '#6b4433',
    blush: '#be503b',
  },
  hair: 'Hair/Turban',
  hairRoles: { regions: 'hair', masses: 'hair', seeds: [[540, 400, 'skin']], massSeeds: [] },
  onSkin: clippedBeard('#2a1c20', 0.92),
  faceSet: 'dark-line',
  face: { x: 0, y: 0, browY: 2 },
  build: { wide: 1.0, legs: 1.03 },
  bodyScale: 1.02,
  headScale: 1.05,
  poses: {
    neutral: wearing('upright', knit.STANDING),
    open: wearing('reaching', knit.REACHING),
    guarded: wearing('crossed', knit.CROSSED),
    away: wearing('back', knit.BACK),
    seated: wearing('sitting', knit.SITTING),
  },
};
