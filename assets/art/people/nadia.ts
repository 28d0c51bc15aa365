// Nadia: tall; a teal hijab, a raspberry jacket over a light top, wide dark trousers.

import type { Seed } from '../paint/roles';
import * as knit from './outfit-knit';
import * as open from './outfit-open';
import type { Dressed, PersonArt } from './person-art';
import { patches, seam, strokes } from './redraw';
import { wearing } from './stances';

/** The scarf is tucked into the collar: what is neck on others is scarf on her. */
const scarfed = (clothes: Dressed): Dressed => ({
  ...clothes,
  roles: {
    ...clothes.roles,
    seeds: clothes.roles.seeds.map(([x, y, role]) => [x, y, role === 'skin' && y < 640 ? 'hair' : role]),
  },
});

/** Sleeves of the light top that come out of the rolled ones of the jacket, down to the wrists. */
const STANDING: Dressed = longSleeved(
  open.STANDING,
  [
    [180, 1190, 'under'],
    [830, 1190, 'under'],
    [220, 1550, 'skin'],
  ],
  '160 1462, 210 1472, 264 1446',
);
const REACHING: Dressed = longSleeved(
  open.REACHING,
  [
    [-34, 1294, 'under'],
    [920, 1205, 'under'],
    [-3, 1383, 'skin'],
    [1010, 1190, 'skin'],
  ],
  '-72 1330, -20 1344, 36 1322',
  '946 1138, 962 1196, 950 1252',
);
const CROSSED: Dressed = longSleeved(
  open.CROSSED,
  [
    [330, 868, 'under'],
    [440, 890, 'skin'],
    [437, 987, 'skin'],
  ],
  '386 832, 394 876, 398 922',
);

function longSleeved(clothes: Dressed, seeds: readonly Seed[], ...wrists: string[]): Dressed {
  const lines = strokes(...wrists.map((wrist) => seam(wrist, 11)));
  return scarfed({
    roles: {
      ...clothes.roles,
      seeds: [...clothes.roles.seeds.filter(([, y, role]) => role !== 'skin' || y < 640), ...seeds],
    },
    redrawn: { ...clothes.redrawn, added: `${clothes.redrawn?.added ?? ''}${lines}` },
  });
}

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
    lining: '#93374a',
    prop: '#2f656d',
    wood: '#a8744a',
    woodDark: '#6b4433',
    blush: '#cf5a44',
  },
  hair: 'Hair/Hijab',
  hairRoles: {
    regions: 'skin',
    masses: 'hair',
    seeds: [
      [430, 190, 'prop'],
      [590, 168, 'prop'],
    ],
    massSeeds: [],
  },
  hairRedrawn: {
    added: patches('330 480, 400 470, 480 520, 420 560, 330 530'),
  },
  faceSet: 'dark-line',
  face: { x: -15, y: 0, browY: 6 },
  build: { wide: 0.97, legs: 1.06 },
  bodyScale: 1.02,
  headScale: 1.04,
  poses: {
    neutral: wearing('easing', STANDING),
    open: wearing('reaching', REACHING),
    guarded: wearing('crossed', CROSSED),
    away: wearing('back', scarfed(knit.PLAIN_BACK)),
    seated: wearing('sitting', scarfed(open.SITTING)),
  },
};
