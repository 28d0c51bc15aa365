// What the stage is given: the art, where its files lie, and whom to tell when one is missing.

import type { ArtCatalog } from './art-catalog';

export interface StageNeeds {
  readonly catalog: ArtCatalog;
  /** Where a file of the art folder lies. */
  readonly urlOf: (file: string) => string;
  /** Called once for each file that could not be had; the story goes on without it. */
  readonly reportMissing?: (file: string) => void;
}
