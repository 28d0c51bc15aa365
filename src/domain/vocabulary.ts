// The closed lists of words that stories use for the picture. The build checks every tag against them.

/** How a face can look. `crying` is a mood of its own: the tears are part of the drawing. */
export const MOODS = [
  'neutral',
  'warm',
  'tender',
  'amused',
  'hurt',
  'sad',
  'anxious',
  'pleading',
  'withdrawn',
  'cold',
  'angry',
  'weary',
  'ashamed',
  'surprised',
  'crying',
] as const;
export type Mood = (typeof MOODS)[number];

/**
 * How a body can be held. `away` is a body turned from the other, whatever the head does; `crouching` is down at a child's
 * eye level. Not everybody is drawn in every pose: who is not stands in the neutral one.
 */
export const POSES = ['neutral', 'open', 'guarded', 'away', 'seated', 'crouching'] as const;
export type Pose = (typeof POSES)[number];

/** Where a body or a head is turned: to the other person, from them, or at the reader. */
export const FACINGS = ['toward', 'away'] as const;
export type Facing = (typeof FACINGS)[number];

/** Where the eyes go. */
export const GAZES = ['toward', 'away', 'down', 'up'] as const;
export type Gaze = (typeof GAZES)[number];

/** How near the camera is. `close` names a person; the others hold everybody. */
export const SHOTS = ['wide', 'mid', 'close'] as const;
export type Shot = (typeof SHOTS)[number];

/** Side of the picture a person enters from and stands on. */
export const SIDES = ['left', 'right'] as const;
export type Side = (typeof SIDES)[number];

/** How an ending leaves the two: a fact about the evening, not a verdict. */
export const ENDING_KINDS = ['together', 'apart', 'open'] as const;
export type EndingKind = (typeof ENDING_KINDS)[number];

/** Through whose life the choices are read in the debrief. */
export const LENSES = ['peer', 'caregiver', 'child', 'family'] as const;
export type Lens = (typeof LENSES)[number];
