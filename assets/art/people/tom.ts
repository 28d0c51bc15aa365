// Tom: big and sandy, hair going thin, a checked work shirt, canvas trousers.

import { clippedBeard } from './beards';
import { SHIRT_PANTS } from './bodies';
import * as knit from './outfit-knit';
import * as shirt from './outfit-shirt';
import type { PersonArt } from './person-art';
import { seam, strokes } from './redraw';
import { wearing } from './stances';

/** What is left of the hair on top. */
const STRANDS = `
  <g fill="none" stroke="#b98a4e" stroke-width="8" stroke-linecap="round">
    <path d="M452 112C486 88 530 92 566 122"/><path d="M432 140C462 108 510 104 548 126"/><path d="M424 170C440 142 474 122 516 124"/>
  </g>`;

export const TOM: PersonArt = {
  id: 'tom',
  name: 'Tom',
  palette: {
    ink: '#2a1f2d',
    skin: '#eab893',
    hair: '#b98a4e',
    top: '#6f8a9c',
    under: '#e9dfc7',
    bottom: '#7d6a50',
    sock: '#4d5a52',
    shoe: '#8a5a34',
    sole: '#4a3426',
    lining: '#5a7385',
    prop: '#4a4f66',
    wood: '#a8744a',
    woodDark: '#6b4433',
    blush: '#d0573f',
  },
  patterns: { top: { kind: 'checks', colour: '#34485c', every: 92, width: 34, strength: 0.8 } },
  hair: 'Hair/Bald',
  hairRoles: { regions: 'skin', masses: 'hair', seeds: [[330, 200, 'hair']], massSeeds: [] },
  hairRedrawn: {
    added: strokes(
      seam(
        '470 74, 436 104, 404 150, 400 196, 412 214, 374 226, 364 262, 372 310, 356 326, 322 300, 300 292',
        11,
      ),
    ),
  },
  onSkin: clippedBeard('#b98a4e') + STRANDS,
  faceSet: 'dark-line',
  face: { x: 0, y: 0, browY: 0 },
  build: { wide: 1.13 },
  bodyScale: 1.05,
  headScale: 1.08,
  poses: {
    neutral: wearing('upright', { roles: SHIRT_PANTS }),
    open: wearing('reaching', shirt.REACHING),
    guarded: wearing('crossed', shirt.CROSSED),
    away: wearing('back', knit.PLAIN_BACK),
    seated: wearing('sitting', shirt.SITTING),
  },
};
