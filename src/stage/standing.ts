// Where a person stands in the picture: what blocking decides and the rest of the stage reads.

import type { Side } from '../domain/vocabulary';

/** Somebody's place on the stage, in stage pixels. */
export interface Standing {
  readonly id: string;
  readonly side: Side;
  /** Where the feet are. */
  readonly x: number;
  readonly y: number;
  /** Stage pixels for one unit of the art, before the person's own body and head scale. */
  readonly scale: number;
  /** Higher is nearer to the reader. */
  readonly order: number;
}
