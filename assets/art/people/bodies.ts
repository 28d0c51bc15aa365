// Role maps of the bodies in use: a point in every part that is not the top or the trousers.

import type { RoleMap } from '../paint/roles';

/** The same roles, and more. */
export function withSeeds(map: RoleMap, ...seeds: RoleMap['seeds']): RoleMap {
  return { ...map, seeds: [...map.seeds, ...seeds] };
}

const dressed: Pick<RoleMap, 'regions' | 'masses' | 'below'> = {
  regions: 'top',
  masses: 'bottom',
  below: { y: 2480, role: 'sole' },
};

export const EASING: RoleMap = {
  ...dressed,
  seeds: [
    [483, 440, 'skin'],
    [500, 1160, 'under'],
    [180, 1190, 'skin'],
    [830, 1190, 'skin'],
    [653, 2523, 'sock'],
    [17, 2540, 'sock'],
    [690, 2790, 'shoe'],
    [-47, 2807, 'shoe'],
    [700, 2597, 'shoe'],
    [27, 2623, 'shoe'],
    [-153, 2903, 'sole'],
    [693, 2907, 'sole'],
  ],
  massSeeds: [[127, 1537, 'lining']],
};

export const CROSSED_ARMS: RoleMap = {
  ...dressed,
  seeds: [
    [437, 557, 'skin'],
    [423, 903, 'skin'],
    [437, 987, 'skin'],
    [53, 2647, 'sock'],
    [607, 2653, 'sock'],
    [-107, 2827, 'shoe'],
    [630, 2783, 'shoe'],
    [-23, 2877, 'sole'],
    [643, 2877, 'sole'],
  ],
  massSeeds: [],
};

export const SHIRT_PANTS: RoleMap = {
  ...dressed,
  seeds: [
    [483, 440, 'skin'],
    [870, 1560, 'skin'],
    [233, 1597, 'skin'],
    [590, 2653, 'sock'],
    [130, 2677, 'sock'],
    [670, 2777, 'shoe'],
    [153, 2850, 'shoe'],
    [590, 2867, 'sole'],
    [113, 2963, 'sole'],
  ],
  massSeeds: [],
};

export const ROBO_DANCE: RoleMap = {
  ...dressed,
  seeds: [
    [473, 463, 'skin'],
    [1007, 1190, 'skin'],
    [-3, 1383, 'skin'],
    [570, 1807, 'bottom'],
    [83, 2460, 'bottom'],
    [23, 2690, 'sock'],
    [727, 2760, 'sock'],
    [57, 2833, 'shoe'],
    [800, 2877, 'shoe'],
    [-87, 2893, 'sole'],
    [623, 2940, 'sole'],
    [1070, 2943, 'sole'],
  ],
  massSeeds: [[868, 1268, 'lining']],
};

export const CROSSED_LEGS: RoleMap = {
  ...dressed,
  seeds: [
    [460, 420, 'skin'],
    [843, 1043, 'skin'],
    [870, 1160, 'skin'],
    [1330, 1267, 'shoe'],
    [1227, 1263, 'sock'],
    [910, 2007, 'sock'],
    [1000, 2197, 'shoe'],
  ],
  massSeeds: [],
};

/** One hand before the hip, weight on the back leg, a rounder body. */
export const RESTING: RoleMap = {
  ...dressed,
  seeds: [
    [460, 560, 'skin'],
    [400, 1440, 'skin'],
    [785, 1500, 'skin'],
    [270, 2690, 'sock'],
    [890, 2640, 'sock'],
    [240, 2830, 'shoe'],
    [920, 2750, 'shoe'],
  ],
  massSeeds: [
    [230, 2905, 'sole'],
    [450, 2918, 'sole'],
    [900, 2840, 'sole'],
  ],
};

/** Down on the heels, arms on the knees. */
export const CROUCHING: RoleMap = {
  regions: 'top',
  masses: 'bottom',
  below: { y: 1380, role: 'shoe' },
  seeds: [
    [450, 560, 'skin'],
    [190, 1150, 'skin'],
    [650, 1200, 'skin'],
    [100, 1863, 'sole'],
    [248, 1500, 'sole'],
  ],
  massSeeds: [],
};

/** One hand on the hip, in a jacket with lapels. */
export const BLAZER: RoleMap = {
  ...dressed,
  below: { y: 2480, role: 'sock' },
  seeds: [
    [480, 570, 'skin'],
    [330, 1330, 'skin'],
    [860, 1500, 'skin'],
    [500, 900, 'under'],
    [160, 2670, 'sock'],
    [560, 2650, 'sock'],
    [100, 2800, 'shoe'],
    [640, 2750, 'shoe'],
  ],
  massSeeds: [],
};

/** In a wheelchair, one arm on the armrest. The metal is `wood`, tyres and cushions are `prop`. */
export const WHEELCHAIR: RoleMap = {
  regions: 'wood',
  masses: 'prop',
  seeds: [
    [480, 560, 'skin'],
    [450, 1090, 'skin'],
    [200, 800, 'top'],
    [480, 980, 'top'],
    [680, 800, 'top'],
    [900, 1300, 'bottom'],
    [1180, 1400, 'bottom'],
    [1280, 1920, 'sock'],
    [1200, 2070, 'shoe'],
    [1420, 2010, 'shoe'],
  ],
  massSeeds: [[520, 750, 'under']],
};
