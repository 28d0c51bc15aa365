// Nadia: tall; a teal hijab, a raspberry jacket over a light top, wide dark trousers.

import { BLAZER } from './bodies';
import * as knit from './outfit-knit';
import * as open from './outfit-open';
import type { Dressed, PersonArt } from './person-art';
import { wearing } from './stances';

/** The scarf is tucked into the collar: what is neck on others is scarf on her. */
const scarfed = (clothes: Dressed): Dressed => ({
  ...clothes,
  roles: {
    ...clothes.roles,
    seeds: clothes.roles.seeds.map(([x, y, role]) => [x, y, role === 'skin' && y < 640 ? 'hair' : role]),
  },
});

export const NADIA: PersonArt = {
  id: 'nadia',
  name: 'Nadia',
  palette: {
    ink: '#2a1f2d',
    skin: '#d9a577',
    hair: '#3f7f86',
    top: '#b94a5a',
    under: '#f2e3cd',
    bottom: '#3e3b54',
    sock: '#3e3b54',
    shoe: '#e8d5b8',
    sole: '#8a6b52',
    lining: '#2f656d',
    prop: '#4a4f66',
    wood: '#a8744a',
    woodDark: '#6b4433',
    blush: '#cf5a44',
  },
  hair: 'Hair/Hijab',
  hairRoles: {
    regions: 'skin',
    masses: 'hair',
    seeds: [
      [430, 190, 'lining'],
      [590, 168, 'lining'],
    ],
    massSeeds: [],
  },
  faceSet: 'dark-line',
  face: { x: 0, y: 0, browY: 4 },
  build: { wide: 0.97, legs: 1.06 },
  bodyScale: 1.02,
  headScale: 1.04,
  poses: {
    neutral: wearing('handOnHip', scarfed({ roles: BLAZER })),
    open: wearing('reaching', scarfed(open.REACHING)),
    guarded: wearing('crossed', scarfed(open.CROSSED)),
    away: wearing('back', scarfed(knit.PLAIN_BACK)),
    seated: wearing('sitting', scarfed(open.SITTING)),
  },
};
