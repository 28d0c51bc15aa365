// Harjit: Simran’s father, sixty-two, broad; a navy turban, a grey beard, a bottle-green cardigan over a pale shirt.

import { fullBeard } from './beards';
import { ageLines } from './face-wear';
import * as knit from './outfit-knit';
import * as open from './outfit-open';
import type { PersonArt } from './person-art';
import { wearing } from './stances';

export const HARJIT: PersonArt = {
  id: 'harjit',
  name: 'Harjit',
  palette: {
    ink: '#2a1f2d',
    skin: '#aa744c',
    hair: '#34486e',
    top: '#48624f',
    under: '#eee3cd',
    bottom: '#6a6258',
    sock: '#3d3a3a',
    shoe: '#4b342c',
    sole: '#2c2021',
    lining: '#374b3d',
    prop: '#4a4f66',
    wood: '#a8744a',
    woodDark: '#6b4433',
    blush: '#b04a36',
  },
  patterns: { under: { kind: 'ribs', colour: '#c3cdd0', every: 60, width: 9 } },
  hair: 'Hair/Turban',
  hairRoles: { regions: 'hair', masses: 'hair', seeds: [[540, 400, 'skin']], massSeeds: [] },
  onSkin: ageLines('#7c4e34', false),
  overFace: fullBeard('#d3cecb', '#a8a2a6'),
  faceSet: 'dark-line',
  face: { x: 0, y: 0, browY: 2 },
  build: { wide: 1.15, legs: 0.96, head: { x: 20, y: 18 } },
  bodyScale: 1.0,
  headScale: 1.06,
  poses: {
    neutral: wearing('upright', open.UPRIGHT),
    open: wearing('reaching', open.REACHING),
    guarded: wearing('crossed', open.CROSSED),
    away: wearing('back', knit.PLAIN_BACK),
    seated: wearing('sitting', open.SITTING),
  },
};
