// The stances that bodies of react-peeps take: which piece, where its feet are, what shadow it throws.

import { FLOOR_Y, NECK } from './anchors';
import type { BodyArt, Dressed } from './person-art';

type Stance = Omit<BodyArt, keyof Dressed>;

const standing = (piece: BodyArt['piece'], x: number, rx: number, y = -30): Stance => ({
  piece,
  foot: { x: NECK.x, y: FLOOR_Y },
  shadow: { x, y, rx, ry: 60 },
});

const STANCES = {
  /** Feet apart, arms hanging. */
  easing: standing('StandingPose/EasingWB', -170, 480),
  /** One hand before the hip, one foot put forward. */
  resting: standing('StandingPose/RestingWB', 240, 590, -50),
  /** Straight, arms hanging. */
  upright: standing('StandingPose/ShirtPantsWB', 6, 480),
  /** A step, one hand held out. */
  reaching: {
    ...standing('StandingPose/RoboDanceOutline', -40, 560),
    shadow: { x: 16, y: -20, rx: 620, ry: 66 },
  },
  crossed: standing('StandingPose/CrossedArmsWB', -142, 530, -40),
  /** The upright stance from behind, turned to the left. */
  back: {
    ...standing('StandingPose/ShirtPantsWB', -6, 480),
    flipped: true,
  },
  /** One leg over the other, on something 805 units above the floor. */
  sitting: { piece: 'SittingPose/CrossedLegs', foot: { x: NECK.x, y: 2290 }, shadow: null },
  /** Down on the heels. */
  crouching: {
    piece: 'SittingPose/MediumWB',
    foot: { x: NECK.x, y: 1890 },
    shadow: { x: -100, y: -30, rx: 560, ry: 56 },
  },
} as const satisfies Readonly<Record<string, Stance>>;

/** A stance in clothes. */
export function wearing(stance: keyof typeof STANCES, clothes: Dressed): BodyArt {
  return { ...STANCES[stance], ...clothes };
}

/** Clothes whose ribs are of the colour of the rest. */
export function withoutRibs(clothes: Dressed): Dressed {
  const seeds = clothes.roles.seeds.filter(([, , role]) => role !== 'lining');
  return { ...clothes, roles: { ...clothes.roles, seeds } };
}
