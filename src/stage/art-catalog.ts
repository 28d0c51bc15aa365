// The shape of `assets/made/art.json`, written by `npm run art` and read by the stage and the build checks.
// Lengths are stage pixels (1280 × 720) unless a comment says otherwise; files are paths inside `assets/made/`.

import type { Gaze, Mood, Pose, Side } from '../domain/vocabulary';

/** A picture and where its top left corner lies. */
export interface Piece {
  readonly file: string;
  readonly x: number;
  readonly y: number;
  /** Width and height as drawn, before `density`. */
  readonly w: number;
  readonly h: number;
}

/** One layer of a place, from far to near. */
export interface PlaceLayer extends Piece {
  readonly name: string;
  /** How far it moves with the camera: 0 not at all (sky), 1 with the people. */
  readonly depth: number;
  /** True for what stands between the reader and the people (a table, a railing). */
  readonly front: boolean;
}

/** The lamp, window or sun that lights a place: a soft additive glow drawn at run time. */
export interface Glow {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly color: string;
  /** Alpha at ease and when cold, 0 to 1. */
  readonly warm: number;
  readonly cold: number;
}

export interface Place {
  /** For who cannot see it, and for the caption of the picture: a few words, no full stop. */
  readonly says: string;
  readonly layers: readonly PlaceLayer[];
  readonly glow: Glow | null;
  /** Colours that multiply the people: at the top left, top right, bottom left, bottom right. */
  readonly tint: readonly [string, string, string, string];
  /** Where feet stand in a mid shot, and the scale of grown people there. */
  readonly floor: number;
  readonly scale: number;
  /** True where nobody can stand up (a car): whoever is not drawn sitting is let down until the head is where it would be. */
  readonly low?: boolean;
  /** Falling or drifting things, drawn at run time; `pane` is rain that runs down a pane before everything. */
  readonly weather: 'none' | 'rain' | 'pane' | 'snow' | 'dust';
}

/** One pose of a person. Unit space: the art's own (about 3,000 units a grown person); feet at (0, 0), y down. */
export interface PoseArt {
  /** Body picture, without the head, in unit space relative to the feet. */
  readonly body: Piece;
  /** Where the neck is, in unit space relative to the feet: the head hangs here. */
  readonly neck: { readonly x: number; readonly y: number };
  /** A shadow on the floor, an ellipse in unit space relative to the feet; null when sitting on something drawn. */
  readonly shadow: {
    readonly x: number;
    readonly y: number;
    readonly rx: number;
    readonly ry: number;
  } | null;
}

export interface Person {
  /** Shown over what they say. */
  readonly name: string;
  /** 1 for a grown person; children are smaller in body and less so in head. */
  readonly bodyScale: number;
  readonly headScale: number;
  /** Sits in a wheelchair in every pose: needs room in front of the feet, and never leans, since wheels stay on the floor. */
  readonly wheelchair?: boolean;
  /** Head with hair and ears and no features, in unit space relative to the neck. Drawn facing right. */
  readonly head: Piece;
  /** Drawn over the features: a fringe, glasses, a moustache; null when there is none. */
  readonly over: Piece | null;
  /**
   * What the features of this head are moved by, in unit space: `x` all of them, `y` brows and eyes, `browY` the brows
   * once more. And how large its eyes and its nose are, 1 where nothing is said. Children have large eyes, low in the face, and small noses.
   */
  readonly face: {
    readonly x: number;
    readonly y: number;
    readonly browY: number;
    readonly eyeSize?: number;
    readonly noseSize?: number;
  };
  /** Name of the face atlas set drawn in an ink that reads on this skin. */
  readonly faceSet: string;
  readonly poses: Readonly<Partial<Record<Pose, PoseArt>>> & { readonly neutral: PoseArt };
  /** Bodies in other clothes by place and pose, drawn in the same stances: pyjamas at home, a jumper at school. */
  readonly dressed?: Readonly<Record<string, Readonly<Partial<Record<Pose, Piece>>>>>;
}

/** A pose of a person, or their neutral one where they are not drawn in it. */
export const poseOf = (person: Person, pose: Pose): PoseArt => person.poses[pose] ?? person.poses.neutral;

/** The same in what they wear in a place. */
export function poseIn(person: Person, pose: Pose, place: string | null): PoseArt {
  const art = poseOf(person, pose);
  const body = person.dressed?.[place ?? '']?.[person.poses[pose] ? pose : 'neutral'];
  return body ? { ...art, body } : art;
}

/** One frame of the face atlas: its place in the atlas image, and in unit space relative to the neck. */
export interface FaceFrame {
  readonly atlas: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A mood as a recipe of frames. Angles in degrees, toward the other is positive; times in milliseconds. */
export interface MoodArt {
  /** Frame names; null where a fused frame holds brows and eyes together. */
  readonly brows: string | null;
  readonly eyes: string;
  readonly mouth: string;
  /** Mouth while speaking. */
  readonly talk: string;
  readonly browY: number;
  readonly eyeX: number;
  readonly eyeY: number;
  readonly mouthScale: number;
  /** Eyes closed by a blink, or null when the eyes of this mood never blink (already closed, or fused). */
  readonly blink: string | null;
  readonly blush: number;
  readonly tear: boolean;
  readonly headTilt: number;
  readonly lean: number;
  /** One breath in and out. */
  readonly breath: number;
}

/** A drawn object laid over the picture: a phone, two hands, a key. */
export interface Insert extends Piece {
  readonly says: string;
}

export interface ArtCatalog {
  /** Pixels in the files for one stage pixel (places, inserts) and, at most, for one unit (people). */
  readonly placeDensity: number;
  readonly personDensity: number;
  readonly places: Readonly<Record<string, Place>>;
  readonly people: Readonly<Record<string, Person>>;
  readonly face: {
    readonly file: string;
    /** Pixels in the atlas for one unit. */
    readonly density: number;
    /** Frames by set (see `Person.faceSet`), then by name; `blush`, `tear` and `nose` are among them. */
    readonly sets: Readonly<Record<string, Readonly<Record<string, FaceFrame>>>>;
  };
  readonly moods: Readonly<Record<Mood, MoodArt>>;
  /** Eyes' offset in unit space for each gaze, when the person faces right and `toward` is right. */
  readonly gazes: Readonly<Record<Gaze, { readonly x: number; readonly y: number }>>;
  readonly inserts: Readonly<Record<string, Insert>>;
  /** Where people stand by default, as stage x in a mid shot at closeness 0 and 100. */
  readonly stand: Readonly<Record<Side, { readonly far: number; readonly near: number }>>;
}
