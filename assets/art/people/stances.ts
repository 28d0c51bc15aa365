// The stances that bodies of react-peeps take: which piece, where its feet are, what shadow it throws.

import { FLOOR_Y, NECK } from './anchors';
import { HIPS } from './build';
import type { BodyArt, Dressed } from './person-art';

/** Where somebody who sits touches the seat, in drawing units; and how high a seat is over the floor. */
const SEAT = 1485;
const SEAT_HEIGHT = 805;

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
  /** One hand on the hip. */
  handOnHip: {
    piece: 'StandingPose/BlazerPantsWB',
    foot: { x: NECK.x, y: 2900 },
    shadow: { x: -90, y: -34, rx: 440, ry: 58 },
  },
  /** In a wheelchair. */
  wheelchair: {
    piece: 'SittingPose/WheelChair',
    box: { x: -260, y: 290, w: 2060, h: 2220 },
    foot: { x: NECK.x, y: 2400 },
    shadow: { x: 250, y: -50, rx: 800, ry: 72 },
  },
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
    box: { x: -440, y: 290, w: 1600, h: 1740 },
    foot: { x: NECK.x, y: 1890 },
    shadow: { x: -180, y: -40, rx: 600, ry: 62 },
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

/** Sitting on something made for grown-ups, feet off the floor: for somebody so much smaller. */
export function dangling(clothes: Dressed, bodyScale: number, legs: number): BodyArt {
  const below = SEAT - HIPS + SEAT_HEIGHT / bodyScale;
  return { ...wearing('sitting', clothes), foot: { x: NECK.x, y: HIPS + below / legs } };
}
