// Maya: dark hair to the shoulders, a terracotta overshirt open over a light top, blue jeans.

import { FLOOR_Y, NECK } from './anchors';
import * as clothes from './outfit-open';
import type { PersonArt } from './person-art';

export const MAYA: PersonArt = {
  id: 'maya',
  name: 'Maya',
  palette: {
    ink: '#2a1f2d',
    skin: '#c98b62',
    hair: '#3a2320',
    top: '#d9825b',
    under: '#f1e4cf',
    bottom: '#44506e',
    sock: '#d7c3ae',
    shoe: '#efe6d6',
    sole: '#fbf6ec',
    lining: '#a45d3f',
    prop: '#4a4f66',
    wood: '#a8744a',
    woodDark: '#6b4433',
    blush: '#c9543f',
  },
  hair: 'Hair/MediumLong',
  hairRoles: { regions: 'skin', masses: 'hair', seeds: [], massSeeds: [] },
  faceSet: 'dark-line',
  face: { x: 0, y: 0, browY: 0 },
  bodyScale: 1,
  headScale: 1.06,
  poses: {
    neutral: {
      piece: 'StandingPose/EasingWB',
      ...clothes.STANDING,
      foot: { x: NECK.x, y: FLOOR_Y },
      shadow: { x: -170, y: -30, rx: 480, ry: 60 },
    },
    open: {
      piece: 'StandingPose/RoboDanceOutline',
      ...clothes.REACHING,
      foot: { x: NECK.x, y: FLOOR_Y },
      shadow: { x: -40, y: -20, rx: 560, ry: 66 },
    },
    guarded: {
      piece: 'StandingPose/CrossedArmsWB',
      ...clothes.CROSSED,
      foot: { x: NECK.x, y: FLOOR_Y },
      shadow: { x: -140, y: -40, rx: 480, ry: 60 },
    },
    away: {
      piece: 'StandingPose/EasingWB',
      ...clothes.BACK,
      flipped: true,
      foot: { x: NECK.x, y: FLOOR_Y },
      shadow: { x: 170, y: -30, rx: 480, ry: 60 },
    },
    seated: {
      piece: 'SittingPose/CrossedLegs',
      ...clothes.SITTING,
      foot: { x: NECK.x, y: 2290 },
      shadow: null,
    },
  },
};
