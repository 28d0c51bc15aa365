// What Owen does with his arms: react-peeps has him waving, the rest is drawn here.

import { pieceLayer } from '../peeps/pieces';
import { WHEELCHAIR, withSeeds } from './bodies';
import type { Dressed } from './person-art';
import { patches, seam, strokes } from './redraw';

/** The raised forearm with its hand. */
const FOREARM = patches(
  '836 906, 846 868, 1000 660, 1060 460, 1440 460, 1440 760, 1190 820, 1120 950, 1010 1083, 800 1083, 788 1000, 800 985',
);

/** The arm held out, as it is. */
export const WAVING: Dressed = {
  roles: withSeeds(WHEELCHAIR, [900, 980, 'top'], [1150, 660, 'skin']),
};

/** The far arm lies on its armrest. */
export const RESTING: Dressed = {
  roles: withSeeds(WHEELCHAIR, [900, 1010, 'top'], [1090, 1060, 'skin']),
  redrawn: {
    cut: FOREARM,
    erase: FOREARM,
    filled: patches(
      '790 860, 856 890, 930 960, 1020 1012, 1090 1022, 1130 1050, 1130 1096, 900 1096, 800 1030',
    ),
    added: strokes(
      seam('818 830, 842 880, 880 930, 950 980, 1030 1010', 15),
      seam('1022 1004, 1036 1044, 1034 1092', 13),
      seam('1034 1014, 1086 1018, 1126 1042, 1136 1080, 1122 1098', 13),
      seam('1074 1066, 1104 1076, 1128 1080', 8),
      seam('786 990, 830 1060, 890 1092', 14),
    ),
  },
};

/** The far hand is down at the wheel, out of sight. */
export const LOWERED: Dressed = {
  roles: withSeeds(WHEELCHAIR, [800, 940, 'top']),
  redrawn: {
    cut: FOREARM,
    erase: FOREARM,
    filled: patches('760 800, 846 900, 868 1000, 866 1096, 792 1096, 780 1000'),
    added: strokes(seam('818 830, 842 880, 858 930, 870 1010, 868 1100', 15)),
  },
};

/** Crossed arms, taken from a body that stands. */
const CROSSED_TORSO = (half: 'silhouette' | 'ink') =>
  `<clipPath id="${half}"><path d="M0 300H1000V1204H0Z"/></clipPath><g clip-path="url(#${half})">${pieceLayer('StandingPose/CrossedArmsWB', half)}</g>`;
const UPPER_BODY = patches(
  '98 400, 1420 400, 1420 1083, 752 1083, 752 1186, 700 1196, 668 1206, 656 1160, 640 1136, 600 1126, 130 1124, 112 1150, 20 1150, 20 830, 98 830',
);

/** The two edges of the jacket, above and below the arms. */
const JACKET = strokes(
  seam('334 560, 366 700, 376 845', 16),
  seam('556 580, 572 720, 562 884', 16),
  seam('392 1068, 388 1120, 380 1180', 16),
  seam('556 1066, 570 1120, 578 1180', 16),
  seam('528 872, 540 960, 590 1060', 11),
);

/** Arms crossed. */
export const CROSSED: Dressed = {
  roles: {
    ...WHEELCHAIR,
    seeds: [
      ...WHEELCHAIR.seeds.filter(([x, y]) => y > 1200 || (x === 480 && y === 560)),
      [430, 600, 'skin'],
      [423, 903, 'skin'],
      [437, 987, 'skin'],
      [300, 1000, 'top'],
      [690, 1000, 'top'],
      [450, 760, 'under'],
      [470, 1110, 'under'],
      [515, 965, 'top'],
      [260, 1100, 'top'],
      [650, 1100, 'top'],
    ],
    massSeeds: [],
  },
  redrawn: {
    cut: UPPER_BODY,
    erase: UPPER_BODY,
    filled: CROSSED_TORSO('silhouette'),
    added: `${CROSSED_TORSO('ink')}${JACKET}${patches(
      '738 1092, 812 1090, 812 1148, 738 1152',
      '132 1128, 600 1126, 606 1186, 240 1186, 134 1190',
    )}`,
  },
};
