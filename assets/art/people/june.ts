// June: the grandmother, seventy; a grey bun, glasses, a heather cardigan over a spotted blouse.

import { ageLines, glasses } from './face-wear';
import * as knit from './outfit-knit';
import * as open from './outfit-open';
import type { PersonArt } from './person-art';
import { patches, seam, strokes } from './redraw';
import { wearing } from './stances';

export const JUNE: PersonArt = {
  id: 'june',
  name: 'June',
  palette: {
    ink: '#2a1f2d',
    skin: '#efc7a6',
    hair: '#c9c6c8',
    top: '#8a6c94',
    under: '#efe3cd',
    bottom: '#5a5f57',
    sock: '#c9785a',
    shoe: '#6b4a3c',
    sole: '#3a2a28',
    lining: '#6f5379',
    prop: '#4a4f66',
    wood: '#a8744a',
    woodDark: '#6b4433',
    blush: '#d8654f',
  },
  patterns: { under: { kind: 'dots', colour: '#4f7a80', every: 70, width: 12 } },
  hair: 'Hair/GrayBun',
  hairRoles: {
    regions: 'skin',
    masses: 'hair',
    seeds: [
      [300, 250, 'hair'],
      [300, 60, 'hair'],
      [620, 160, 'hair'],
    ],
    massSeeds: [],
  },
  hairRedrawn: {
    erase: patches(
      '548 164, 600 180, 648 226, 644 266, 600 252, 548 226',
      '344 250, 420 250, 520 190, 526 140, 548 140, 552 190, 630 238, 646 262, 634 290, 612 270, 560 232, 520 226, 470 262, 400 276, 370 280, 344 276',
    ),
    added: strokes(
      seam('356 296, 360 240, 392 194, 456 166, 534 150', 12),
      seam('534 150, 590 172, 624 212, 640 262', 11),
    ),
  },
  onSkin: ageLines('#b98468', false),
  overFace: glasses('#5a3a44', 366),
  faceSet: 'dark-line',
  face: { x: 0, y: 0, browY: 2 },
  build: { wide: 1.08, legs: 0.93, head: { x: 30, y: 26 } },
  bodyScale: 0.94,
  headScale: 1.02,
  poses: {
    neutral: wearing('resting', open.RESTING),
    open: wearing('reaching', open.REACHING),
    guarded: wearing('crossed', open.CROSSED),
    away: wearing('back', knit.PLAIN_BACK),
    seated: wearing('sitting', open.SITTING),
    crouching: wearing('crouching', open.CROUCHING),
  },
};
