// Cal: the uncle, thirty; hair on end, a navy sweatshirt with a band across, his phone in his hand.

import * as knit from './outfit-knit';
import type { PersonArt } from './person-art';
import { withPhone } from './phone-in-hand';
import { patches } from './redraw';
import { wearing } from './stances';

export const CAL: PersonArt = {
  id: 'cal',
  name: 'Cal',
  palette: {
    ink: '#2a1f2d',
    skin: '#e9bb95',
    hair: '#5a3a2a',
    top: '#3f5674',
    under: '#e9dfc7',
    bottom: '#8d8577',
    sock: '#e9dfc7',
    shoe: '#c9573f',
    sole: '#f3ebdc',
    lining: '#2f4360',
    prop: '#3a3644',
    wood: '#a8744a',
    woodDark: '#6b4433',
    blush: '#d45a44',
  },
  patterns: { top: { kind: 'stripes', colour: '#dcae58', every: 900, width: 150 } },
  hair: 'Hair/ShavedWavy',
  hairRoles: { regions: 'skin', masses: 'hair', seeds: [], massSeeds: [] },
  hairRedrawn: {
    erase: patches('342 186, 416 160, 416 280, 390 316, 344 316'),
  },
  faceSet: 'dark-line',
  face: { x: 0, y: 0, browY: 0 },
  build: { wide: 0.97, legs: 1.03 },
  bodyScale: 1.01,
  headScale: 1.04,
  poses: {
    neutral: wearing('resting', withPhone(knit.RESTING)),
    open: wearing('reaching', knit.REACHING),
    guarded: wearing('crossed', knit.CROSSED),
    away: wearing('back', knit.BACK),
    seated: wearing('sitting', knit.SITTING),
    crouching: wearing('crouching', knit.CROUCHING),
  },
};
