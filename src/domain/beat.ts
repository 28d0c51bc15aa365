// What a turn of a story is made of: beats to be shown, and a decision or an ending to come to.

import type { Facing, Gaze, Mood, Pose, Shot, Side } from './vocabulary';

/** One change of the picture or the sound, read from a tag. `who` is a person id of the story card. */
export type Cue =
  | { readonly do: 'place'; readonly place: string }
  | { readonly do: 'shot'; readonly shot: Shot; readonly who: string | null }
  | { readonly do: 'enter'; readonly who: string; readonly side: Side | null }
  | { readonly do: 'exit'; readonly who: string }
  | { readonly do: 'pose'; readonly who: string; readonly pose: Pose }
  | { readonly do: 'face'; readonly who: string; readonly facing: Facing }
  | { readonly do: 'gaze'; readonly who: string; readonly gaze: Gaze }
  | { readonly do: 'mood'; readonly who: string; readonly mood: Mood }
  | { readonly do: 'insert'; readonly insert: string | null }
  | { readonly do: 'ambience'; readonly ambience: string | null }
  | { readonly do: 'cue'; readonly cue: string };

/** How near and how tense the two are, 0 to 100 each; the stage and the sound follow them. */
export interface Between {
  readonly closeness: number;
  readonly tension: number;
}

/** One line of the story, with what the picture does before its words are released. */
export interface Beat {
  /** `told` is narration, `inner` the body and the inner voice, `message` a line on the phone. */
  readonly kind: 'said' | 'told' | 'inner' | 'message';
  /** Person id of who says or sends it; null for narration and the inner voice. */
  readonly who: string | null;
  readonly mood: Mood | null;
  /** Plain text, never HTML. */
  readonly text: string;
  readonly cues: readonly Cue[];
  readonly between: Between;
  /** What stands under a message: “7:52 · read”. */
  readonly stamp: string | null;
  /** What the picture says and the words do not. */
  readonly seen: string | null;
  /** Person id whose offer of repair this line is. */
  readonly offer: string | null;
  /** Id of the earlier option that this line gives back. */
  readonly echo: string | null;
}

/** The three hidden meters. */
export const METERS = ['secure', 'anxious', 'avoidant'] as const;
export type Meter = (typeof METERS)[number];
/** What a move weighs in its context, 0 to 2 on each meter. */
export type Weights = Readonly<Record<Meter, number>>;

/** One thing that can be done at a decision, or a line that is there to read and not to choose. */
export interface Option {
  /** `soup.serve`: stable for ever. */
  readonly id: string;
  readonly text: string;
  readonly weights: Weights;
  readonly notice: boolean;
  /** Why it can't be chosen now, as it is felt; null when it can. */
  readonly held: string | null;
  /** How it will come out wrong; null when it will not. */
  readonly strained: string | null;
  readonly via: 'phone' | null;
}

/** A place in the story where the reader picks. Known by its name and visit. */
export interface Decision {
  readonly name: string;
  /** 1 the first time it is offered in this run, 2 after a pause has come back to it, … */
  readonly visit: number;
  readonly hinge: boolean;
  readonly discuss: string | null;
  /** In the order shown: shuffled by the seed of the run, pauses last. */
  readonly options: readonly Option[];
  /** Ids of the options in the order in which the writer wrote them. */
  readonly written: readonly string[];
  /** A short hash of the decision, its visit and the options with their numbers, whatever their order. */
  readonly offered: string;
}

/** What happens from one pick to the next. */
export interface Turn {
  /** How many picks were made before it. */
  readonly number: number;
  /** The option that led here; null on the first turn. */
  readonly picked: Option | null;
  readonly beats: readonly Beat[];
  /** What there is to pick; null at an ending and after a problem. */
  readonly decision: Decision | null;
  /** Ending id; null while the story goes on. */
  readonly ending: string | null;
  /** What went wrong in the story's own logic, for the log; null as a rule. */
  readonly problem: string | null;
  readonly trust: number;
}
