// The pond in the morning, at noon in the wind, and in the evening.

/** What changes through the day. */
export interface PondHour {
  readonly name: 'morning' | 'noon' | 'evening';
  readonly sky: readonly (readonly [number, string])[];
  readonly sun: {
    readonly x: number;
    readonly y: number;
    readonly colour: string;
    readonly strength: number;
  };
  readonly clouds: { readonly colour: string; readonly opacity: number };
  /** Woods from the farthest to the nearest. */
  readonly woods: readonly [string, string, string];
  readonly water: readonly (readonly [number, string])[];
  readonly glint: string;
  readonly glints: number;
  readonly mist: number;
  readonly grass: readonly [string, string];
  readonly sand: readonly [string, string];
  readonly reed: readonly [string, string, string];
  /** How far the reeds bend over, in parts of their height. */
  readonly wind: number;
}

export const MORNING: PondHour = {
  name: 'morning',
  sky: [
    [0, '#b9cfd4'],
    [0.3, '#dde4d8'],
    [0.5, '#f6ead0'],
  ],
  sun: { x: 246, y: 206, colour: '#fff6dc', strength: 0.85 },
  clouds: { colour: '#ffffff', opacity: 0.3 },
  woods: ['#bccac4', '#9db5ac', '#7f9f95'],
  water: [
    [0, '#c9d6cc'],
    [0.4, '#a3bfbd'],
    [1, '#7ba0a4'],
  ],
  glint: '#fffbea',
  glints: 40,
  mist: 0.75,
  grass: ['#9fb37a', '#728c5c'],
  sand: ['#d9c9a4', '#b9a782'],
  reed: ['#7d9a62', '#93ad72', '#66854f'],
  wind: 0.04,
};

export const NOON: PondHour = {
  name: 'noon',
  sky: [
    [0, '#6fa8c9'],
    [0.3, '#a3cddb'],
    [0.5, '#dcebe4'],
  ],
  sun: { x: 940, y: -30, colour: '#ffffff', strength: 0.7 },
  clouds: { colour: '#ffffff', opacity: 0.9 },
  woods: ['#93b5b0', '#6f9c86', '#528468'],
  water: [
    [0, '#a9cfd8'],
    [0.4, '#6da6b9'],
    [1, '#417f98'],
  ],
  glint: '#ffffff',
  glints: 150,
  mist: 0,
  grass: ['#9dba5f', '#6d9449'],
  sand: ['#e9d8ac', '#c9b486'],
  reed: ['#6f9a4d', '#8bb25c', '#557f3f'],
  wind: 0.34,
};

export const EVENING: PondHour = {
  name: 'evening',
  sky: [
    [0, '#7686b4'],
    [0.24, '#c79fb4'],
    [0.42, '#f6b48c'],
    [0.52, '#ffd98e'],
  ],
  sun: { x: 640, y: 262, colour: '#fff2c4', strength: 0.95 },
  clouds: { colour: '#ffc9a8', opacity: 0.6 },
  woods: ['#a98ba0', '#80708e', '#5f5c78'],
  water: [
    [0, '#f6c490'],
    [0.3, '#d39a94'],
    [1, '#6f6f96'],
  ],
  glint: '#fff0c0',
  glints: 90,
  mist: 0.12,
  grass: ['#b39f63', '#75774f'],
  sand: ['#dcb98e', '#ab8a76'],
  reed: ['#857f52', '#a3935a', '#63644a'],
  wind: 0.08,
};
