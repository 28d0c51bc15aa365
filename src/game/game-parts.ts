// What the game is given once, by main: the ports, and the clock and the dice of the world outside.

import type { Catalogue } from '../domain/concepts';
import type { ShelfEntry } from './shelf';
import type { SoundPort } from './sound-port';
import type { StorePort } from './store-port';

/** What the game is given once, by main. */
export interface GameParts {
  readonly shelf: readonly ShelfEntry[];
  readonly store: StorePort;
  /** A store that is gone with the tab, for a play that nothing is kept of. */
  readonly memoryStore: () => StorePort;
  readonly sound: SoundPort;
  readonly loadConcepts: () => Promise<Catalogue>;
  readonly now: () => Date;
  /** A whole number from 0 to `below` − 1. */
  readonly roll: (below: number) => number;
  readonly newId: () => string;
  /** Does some work once what has just changed is painted. */
  readonly soon: (work: () => void) => void;
  /** Does some work that nobody waits for, when there is nothing else to do. */
  readonly atRest: (work: () => void) => void;
  /** Changes the address; the address changing back calls `arrive`. */
  readonly visit: (hash: string, replace: boolean) => void;
}
