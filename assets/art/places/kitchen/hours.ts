// The kitchen at two hours of the night.

/** What changes between half past nine and half past twelve. */
export interface KitchenHour {
  readonly sky: readonly (readonly [number, string])[];
  readonly roofsFar: string;
  readonly roofsNear: string;
  /** Windows of the town that are still lit, as points. */
  readonly lit: readonly (readonly [number, number])[];
  readonly stars: number;
  readonly pendant: {
    readonly shade: string;
    readonly dark: string;
    readonly light: string;
    readonly bulb: string;
  };
  readonly smallLamp: { readonly shade: string; readonly bulb: string };
}

const WINDOWS = [
  [500, 250],
  [514, 250],
  [572, 206],
  [588, 222],
  [640, 226],
  [660, 240],
  [716, 226],
  [738, 236],
  [786, 252],
] as const;

/** A quarter to ten: the pendant is on, the town is up. */
export const EVENING: KitchenHour = {
  sky: [
    [0, '#39406b'],
    [0.45, '#7d6490'],
    [0.78, '#d58a86'],
    [1, '#f2b98a'],
  ],
  roofsFar: '#4a3f63',
  roofsNear: '#362d4d',
  lit: WINDOWS,
  stars: 10,
  pendant: { shade: '#d9a24a', dark: '#a8713a', light: '#f3ce82', bulb: '#fff0c2' },
  smallLamp: { shade: '#c9a67a', bulb: '#e6cfa0' },
};

/** Half past midnight: only the small lamp on the worktop is on. */
export const LATE: KitchenHour = {
  sky: [
    [0, '#1a1f42'],
    [0.6, '#2c2f5a'],
    [1, '#474372'],
  ],
  roofsFar: '#2a2748',
  roofsNear: '#1d1b37',
  lit: [WINDOWS[3], WINDOWS[7]],
  stars: 26,
  pendant: { shade: '#a07a44', dark: '#735231', light: '#b8935c', bulb: '#b89c70' },
  smallLamp: { shade: '#f0c177', bulb: '#fff3cf' },
};
