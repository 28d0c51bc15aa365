// Nadia's flat on the evening of packing, and late, when it is empty.

/** What changes between the two. */
export interface FlatHour {
  readonly empty: boolean;
  readonly sky: readonly (readonly [number, string])[];
  readonly roofs: string;
  readonly near: string;
  readonly lit: number;
}

export const PACKING: FlatHour = {
  empty: false,
  sky: [
    [0, '#5f6a9c'],
    [0.45, '#b98aa6'],
    [0.8, '#f0a988'],
    [1, '#ffd29a'],
  ],
  roofs: '#6d5f8a',
  near: '#4d4570',
  lit: 9,
};

export const EMPTY: FlatHour = {
  empty: true,
  sky: [
    [0, '#161b3a'],
    [0.7, '#2b2f5a'],
    [1, '#4a466e'],
  ],
  roofs: '#232649',
  near: '#191b38',
  lit: 3,
};
