// Owen: ginger, a beard, a moss-green jacket over a dark top; he uses a wheelchair.

import { clippedBeard } from './beards';
import * as arms from './owen-arms';
import type { PersonArt } from './person-art';
import { wearing } from './stances';

export const OWEN: PersonArt = {
  id: 'owen',
  name: 'Owen',
  palette: {
    ink: '#2a1f2d',
    skin: '#f1c3a2',
    hair: '#b4552d',
    top: '#75895f',
    under: '#ece0c8',
    bottom: '#56506a',
    sock: '#d9a24a',
    shoe: '#7a4f3a',
    sole: '#3c2f33',
    lining: '#5d6f4b',
    prop: '#3a3644',
    wood: '#9fb0ba',
    woodDark: '#6b4433',
    blush: '#d9583f',
  },
  hair: 'Hair/ShortVolumed',
  hairRoles: { regions: 'skin', masses: 'hair', seeds: [], massSeeds: [] },
  onSkin: clippedBeard('#c0643a', 0.8),
  faceSet: 'dark-line',
  face: { x: 0, y: 0, browY: 2 },
  bodyScale: 1,
  headScale: 1.05,
  wheelchair: true,
  poses: {
    neutral: wearing('wheelchair', arms.RESTING),
    open: wearing('wheelchair', arms.WAVING),
    guarded: wearing('wheelchair', arms.CROSSED),
    away: {
      ...wearing('wheelchair', arms.LOWERED),
      flipped: true,
      shadow: { x: -250, y: -50, rx: 800, ry: 72 },
    },
    seated: wearing('wheelchair', arms.LOWERED),
  },
};
