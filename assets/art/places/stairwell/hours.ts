// The stairwell at night, under its lamp, and at dawn.

/** What changes between the two. */
export interface StairHour {
  readonly sky: readonly (readonly [number, string])[];
  readonly roofs: string;
  readonly lit: boolean;
  readonly globe: { readonly glass: string; readonly dark: string; readonly light: string };
  /** Light that lies on the treads, and how strong it is. */
  readonly treads: string;
  readonly treadLight: number;
  /** The light under the door. */
  readonly sill: string;
}

export const NIGHT: StairHour = {
  sky: [
    [0, '#1c2145'],
    [0.6, '#2f3562'],
    [1, '#474a78'],
  ],
  roofs: '#1b1d3a',
  lit: true,
  globe: { glass: '#fff0c6', dark: '#f0cf8c', light: '#fffdf0' },
  treads: '#ffdf9e',
  treadLight: 0.4,
  sill: '#ffcf86',
};

export const DAWN: StairHour = {
  sky: [
    [0, '#8fa6c6'],
    [0.45, '#e2b7a8'],
    [0.8, '#ffd9a0'],
    [1, '#fff0c8'],
  ],
  roofs: '#7f7392',
  lit: false,
  globe: { glass: '#d8d2c6', dark: '#a9a2a2', light: '#f3eee2' },
  treads: '#ffe3b0',
  treadLight: 0.55,
  sill: '#5a4a4a',
};
