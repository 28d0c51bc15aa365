// The colours a face is drawn in. Dark skin has a set of its own, so that lines read on it.

/** Colours of the features of a face. */
export interface FaceInk {
  /** Lids, nose and lips. */
  readonly line: string;
  readonly brow: string;
  /** An edge of light around the lines, or null where the skin is light enough by itself. */
  readonly glow: string | null;
  readonly pupil: string;
  readonly white: string;
  readonly mouth: string;
  readonly tongue: string;
  readonly teeth: string;
  readonly tear: string;
  readonly tearEdge: string;
  readonly blush: string;
}

/** Sets by the name that a person gives in `faceSet`. */
export const FACE_INKS: Readonly<Record<'dark-line' | 'light-edge', FaceInk>> = {
  'dark-line': {
    line: '#2a1f2d',
    brow: '#251a25',
    glow: null,
    pupil: '#2a1f2d',
    white: '#fff8ec',
    mouth: '#7a2b33',
    tongue: '#c8635f',
    teeth: '#fff8ec',
    tear: '#d2edf5',
    tearEdge: '#3f6f86',
    blush: '#cc4f3a',
  },
  'light-edge': {
    line: '#1d1118',
    brow: '#251a25',
    glow: '#935a41',
    pupil: '#150c12',
    white: '#f4e6d4',
    mouth: '#5a1d28',
    tongue: '#b4524f',
    teeth: '#fff8ec',
    tear: '#d2edf5',
    tearEdge: '#3f6f86',
    blush: '#a8452f',
  },
};
