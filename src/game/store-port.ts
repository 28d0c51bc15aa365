// What the game asks of storage: one record a run, the settings, and a way in, out and away.

import type { Given, Pick } from '../domain/run';
import type { Settings } from '../domain/settings';
import type { SessionStore } from './workshop/session-store';

/** How a moment was for the reader, in one of five words; it never leaves the device but in the reader's own file. */
export const FEELINGS = ['warm', 'tight', 'lonely', 'calm', 'torn'] as const;
export type Feeling = (typeof FEELINGS)[number];

/** Where the reader says it turned, asked before anything is explained. */
export interface Marked {
  /** The turn at whose end the line was picked, from 0; null when the reader would rather name none. */
  readonly turn: number | null;
  readonly feeling: Feeling | null;
}

/** A plan of the reader's own, at most 300 letters each. */
export interface Plan {
  readonly when: string;
  readonly will: string;
}

/** A run as it is kept. The log of picks is the save; there is no other. */
export interface StoredRun {
  readonly schema: 1;
  /** Made at random when the run begins. */
  readonly id: string;
  readonly storyId: string;
  readonly storyHash: string;
  readonly seed: number;
  readonly given: Given;
  readonly turns: readonly Pick[];
  /** How many of the picks stand, and how many lines of the turn after them have been shown. */
  readonly at: number;
  readonly line: number;
  /** The ending the run came to, kept when it is gone back from. */
  readonly ending: string | null;
  /** ISO dates. */
  readonly startedAt: string;
  readonly updatedAt: string;
  readonly endedAt: string | null;
  /** What the reader calls it; a run with a name is never cleared away to make room. */
  readonly name: string | null;
  readonly marked: Marked | null;
  readonly plan: Plan | null;
}

/** A record that could not be read: kept as it was, and never deleted by the game itself. */
export interface SetAside {
  readonly id: string;
  readonly why: string;
  readonly at: string;
}

export interface ImportReport {
  /** A plain sentence: what came in, or why nothing did. */
  readonly words: string;
  readonly added: number;
  readonly setAside: number;
}

export interface StorePort {
  /** `memory` when the browser blocks storage: everything is gone with the tab, and the page says so. */
  readonly kind: 'kept' | 'memory';
  settings(): Promise<Settings>;
  saveSettings(settings: Settings): Promise<void>;
  /** All readable runs, the latest first. */
  runs(): Promise<readonly StoredRun[]>;
  run(id: string): Promise<StoredRun | null>;
  saveRun(run: StoredRun): Promise<void>;
  removeRun(id: string): Promise<void>;
  setAside(): Promise<readonly SetAside[]>;
  /**
   * Takes the right to write a run; false when another tab has it. Given back by `releaseRun` or when the tab closes.
   */
  holdRun(id: string): Promise<boolean>;
  releaseRun(id: string): void;
  /** The workshops of this machine; rejects when that part of the game can't be fetched. */
  sessions(): Promise<SessionStore>;
  /** Everything that is kept, as the text of one file. */
  exportAll(): Promise<string>;
  /** Reads such a file. What can't be read is set aside and reported; what is there already is kept. */
  importAll(text: string): Promise<ImportReport>;
  /** Deletes everything the game has kept, settings included. */
  wipe(): Promise<void>;
}
