// The garden of the wedding in the evening, and late.

/** What changes between the two. */
export interface WeddingHour {
  readonly late: boolean;
  readonly sky: readonly (readonly [number, string])[];
  readonly far: string;
  readonly hedge: string;
  readonly grass: readonly (readonly [number, string])[];
  readonly canvas: {
    readonly light: string;
    readonly stripe: string;
    readonly dark: string;
    readonly inside: string;
  };
  readonly bulb: string;
  readonly glow: number;
  /** One of how many bulbs is out. */
  readonly out: number;
}

export const EVENING: WeddingHour = {
  late: false,
  sky: [
    [0, '#6c7fae'],
    [0.28, '#b79ab8'],
    [0.46, '#f2b79a'],
    [0.58, '#ffdfa6'],
  ],
  far: '#8d8aa6',
  hedge: '#5d7a66',
  grass: [
    [0, '#a9b070'],
    [1, '#6d8a5c'],
  ],
  canvas: { light: '#f3e8d2', stripe: '#e0c3a4', dark: '#b99f92', inside: '#ffd99a' },
  bulb: '#fff1c4',
  glow: 0.7,
  out: 0,
};

export const LATE: WeddingHour = {
  late: true,
  sky: [
    [0, '#161c3c'],
    [0.4, '#2c3160'],
    [0.58, '#4c4a7a'],
  ],
  far: '#33355f',
  hedge: '#2c4049',
  grass: [
    [0, '#53664e'],
    [1, '#33493f'],
  ],
  canvas: { light: '#b9b3b4', stripe: '#a08f96', dark: '#7d7486', inside: '#7a5f66' },
  bulb: '#ffe2a0',
  glow: 0.75,
  out: 3,
};
