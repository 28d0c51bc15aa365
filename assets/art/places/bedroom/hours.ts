// Leo's room with the lamp on, and with the lamp out.

/** What changes between the two. */
export interface BedHour {
  readonly lit: boolean;
  readonly lamp: { readonly cap: string; readonly dark: string; readonly spot: string };
  /** The stars that shine by themselves when it is dark. */
  readonly stars: string;
  readonly starGlow: number;
}

export const LAMP_ON: BedHour = {
  lit: true,
  lamp: { cap: '#e8825e', dark: '#c9583f', spot: '#fff2cf' },
  stars: '#d9d8b8',
  starGlow: 0,
};

export const LAMP_OUT: BedHour = {
  lit: false,
  lamp: { cap: '#9c5f55', dark: '#744549', spot: '#b9a9a0' },
  stars: '#dff7b0',
  starGlow: 0.5,
};
