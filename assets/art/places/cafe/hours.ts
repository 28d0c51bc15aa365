// The café on a bright day, and in the rain.

/** What changes between the two. */
export interface CafeHour {
  readonly wet: boolean;
  readonly sky: readonly (readonly [number, string])[];
  /** Fronts of the houses over the way, from left to right. */
  readonly fronts: readonly string[];
  readonly road: string;
  readonly panes: string;
  readonly lamp: { readonly shade: string; readonly dark: string; readonly bulb: string };
}

export const DAY: CafeHour = {
  wet: false,
  sky: [
    [0, '#a9d0dc'],
    [1, '#eef0dc'],
  ],
  fronts: ['#e3c9a4', '#d9a08a', '#efe0c0', '#a9c4b4', '#e6b98c', '#cfd4c4'],
  road: '#d3cbbd',
  panes: '#8fb0bb',
  lamp: { shade: '#4f7a80', dark: '#375b66', bulb: '#f4ead2' },
};

export const RAIN: CafeHour = {
  wet: true,
  sky: [
    [0, '#77819a'],
    [1, '#a9acb8'],
  ],
  fronts: ['#9a93a0', '#94818c', '#a39da4', '#818f98', '#9c8c90', '#8e94a0'],
  road: '#8a8c9c',
  panes: '#ffd69a',
  lamp: { shade: '#4f7a80', dark: '#375b66', bulb: '#fff3cc' },
};
