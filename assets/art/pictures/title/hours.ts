// The park by day and at dusk.

import type { Stop } from '../../draw/light';

/** The colours of the park at one hour. */
export interface ParkHour {
  readonly sky: readonly Stop[];
  readonly far: string;
  readonly treesFar: string;
  readonly treesNear: string;
  readonly grass: readonly Stop[];
  readonly path: string;
  readonly pathShade: string;
  readonly bench: readonly [string, string, string];
  readonly seat: readonly [string, string];
  readonly iron: string;
  readonly post: string;
  readonly globe: string;
  readonly leaves: readonly [string, string, string];
  readonly leafShade: string;
  readonly cloud: string;
  readonly cloudAlpha: number;
  readonly night: boolean;
}

export const DUSK: ParkHour = {
  sky: [
    [0, '#2b2f57'],
    [0.3, '#524f7d'],
    [0.52, '#94708f'],
    [0.7, '#dd9486'],
    [0.86, '#f3bf8e'],
  ],
  far: '#7b6a8b',
  treesFar: '#5d5d7c',
  treesNear: '#4b5670',
  grass: [
    [0, '#6f8268'],
    [0.5, '#4f6a5c'],
    [1, '#36504f'],
  ],
  path: '#b79a86',
  pathShade: '#8d7672',
  bench: ['#a8744a', '#9a6842', '#8c5d3b'],
  seat: ['#b47d4f', '#a3703f'],
  iron: '#34323f',
  post: '#2f2d3b',
  globe: '#fff1c2',
  leaves: ['#4d6a55', '#5d7a58', '#6d8a5c'],
  leafShade: '#3a5450',
  cloud: '#f1b8a2',
  cloudAlpha: 0.35,
  night: true,
};

export const DAY: ParkHour = {
  sky: [
    [0, '#a9d3d6'],
    [0.5, '#d4e6d8'],
    [0.86, '#f8ecd0'],
  ],
  far: '#bcd1cb',
  treesFar: '#9bbfa9',
  treesNear: '#7fab88',
  grass: [
    [0, '#b7c877'],
    [0.5, '#98b565'],
    [1, '#789f5c'],
  ],
  path: '#e6d3ac',
  pathShade: '#c7ae87',
  bench: ['#c08753', '#b67d4b', '#ad7544'],
  seat: ['#c99059', '#bd8450'],
  iron: '#474b56',
  post: '#4a4f58',
  globe: '#fff7df',
  leaves: ['#7aa052', '#86ab57', '#93b75e'],
  leafShade: '#5f8746',
  cloud: '#fffaf0',
  cloudAlpha: 0.85,
  night: false,
};
