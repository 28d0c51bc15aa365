// Sam: thirty-one; fair hair swept back, a striped sailor’s jumper, canvas trousers.

import * as knit from './outfit-knit';
import type { PersonArt } from './person-art';
import { seam, strokes } from './redraw';
import { wearing } from './stances';

export const SAM: PersonArt = {
  id: 'sam',
  name: 'Sam',
  palette: {
    ink: '#2a1f2d',
    skin: '#f0c6a4',
    hair: '#d8ae68',
    top: '#efe5d0',
    under: '#e9dfc7',
    bottom: '#9a8b6f',
    sock: '#4f7a80',
    shoe: '#5d4a44',
    sole: '#efe6d6',
    lining: '#3f5674',
    prop: '#4a4f66',
    wood: '#a8744a',
    woodDark: '#6b4433',
    blush: '#dc6450',
  },
  patterns: { top: { kind: 'stripes', colour: '#3f5674', every: 96, width: 24 } },
  hair: 'Hair/ShortWavy',
  hairRoles: {
    regions: 'skin',
    masses: 'hair',
    seeds: [
      [400, 110, 'hair'],
      [560, 120, 'hair'],
      [326, 236, 'hair'],
    ],
    massSeeds: [],
  },
  hairRedrawn: { added: strokes(seam('520 154, 580 152, 644 166', 10)) },
  faceSet: 'dark-line',
  face: { x: 0, y: 0, browY: 0 },
  build: { wide: 0.96 },
  bodyScale: 0.98,
  headScale: 1.04,
  poses: {
    neutral: wearing('upright', knit.STANDING),
    open: wearing('reaching', knit.REACHING),
    guarded: wearing('crossed', knit.CROSSED),
    away: wearing('back', knit.BACK),
    seated: wearing('sitting', knit.SITTING),
  },
};
