// What a person of the cast is drawn from.

import type { Pose } from '../../../src/domain/vocabulary';
import type { Person } from '../../../src/stage/art-catalog';
import type { FACE_INKS } from '../face/ink';
import type { LineArt } from '../paint/find-parts';
import type { Patterns } from '../paint/pattern';
import type { Box } from '../paint/raster';
import type { Palette, RoleMap } from '../paint/roles';
import type { PieceName } from '../peeps/pieces';
import type { Build } from './build';

/** Lines taken away and added, and silhouette taken away and added. */
export type Redrawn = Pick<LineArt, 'erase' | 'added' | 'cut' | 'filled'>;

/** The roles of one body, and what is redrawn of its clothes. */
export interface Dressed {
  readonly roles: RoleMap;
  readonly redrawn?: Redrawn;
}

/** One pose: a body of react-peeps, dressed. */
export interface BodyArt extends Dressed {
  readonly piece: PieceName;
  /** Whether the body is drawn turned to the left. */
  readonly flipped?: boolean;
  /** What of the drawing space it takes, where that is not the usual part. */
  readonly box?: Box;
  /** The point of the drawing that stands on the floor. */
  readonly foot: { readonly x: number; readonly y: number };
  /** Shadow on the floor relative to the foot, or null. */
  readonly shadow: {
    readonly x: number;
    readonly y: number;
    readonly rx: number;
    readonly ry: number;
  } | null;
}

/** Other clothes, and where they are worn. */
export interface Outfit {
  /** Part of the file names. */
  readonly id: string;
  readonly places: readonly string[];
  readonly palette: Palette;
  readonly patterns?: Patterns;
  /** The stances are those of the person's own poses. */
  readonly poses: Readonly<Partial<Record<Pose, BodyArt>>>;
}

/** A person of the cast. */
export interface PersonArt {
  readonly id: string;
  readonly name: string;
  readonly palette: Palette;
  readonly hair: PieceName;
  readonly hairRoles: RoleMap;
  /** What is redrawn of the hair. */
  readonly hairRedrawn?: Redrawn;
  /** Markup on the skin of the head, under the features: a beard. */
  readonly onSkin?: string;
  /** Markup over the features: glasses, a fringe. */
  readonly overFace?: string;
  readonly faceSet: keyof typeof FACE_INKS;
  /** How the features lie on this head. */
  readonly face: Person['face'];
  readonly bodyScale: number;
  readonly headScale: number;
  /** Sits in a wheelchair in every pose. */
  readonly wheelchair?: boolean;
  /** What of the cloth is not of one colour. */
  readonly patterns?: Patterns;
  /** How the body differs from that of react-peeps. */
  readonly build?: Build;
  /** Who is not drawn crouching stands there in the neutral pose. */
  readonly poses: Readonly<Record<Exclude<Pose, 'crouching'>, BodyArt> & { crouching?: BodyArt }>;
  readonly outfits?: readonly Outfit[];
}
