// What the windows of a room tell each other. The console leads; what a projector needs is always sent whole, so that a window
// that is opened late or loaded again is right at once.

import type { RoomSession } from '../../domain/workshop/room-session';

/** What is pressed, on either window. */
export type Press =
  | { readonly do: 'on' | 'back' | 'blank' | 'undo' }
  /** The letter at a place from 0: a hand more or fewer while a vote is on, the way to go with otherwise. */
  | { readonly do: 'letter'; readonly at: number; readonly by: 1 | -1 };

/** Everything a projector shows. */
export interface RoomState {
  readonly session: RoomSession;
  /** The wall is dark and quiet. */
  readonly blank: boolean;
  /** The option marked to go with; null while there is none. */
  readonly aim: string | null;
}

export type RoomMessage =
  /** From the console that leads. Of two that think they do, the one that began later does: `since`, in milliseconds. */
  | { readonly kind: 'state'; readonly state: RoomState; readonly from: string; readonly since: number }
  /** A projector is here, is still here, or is gone. */
  | { readonly kind: 'wall' | 'wall-still' | 'wall-gone'; readonly from: string }
  /** A console asks the projectors whether they are still there. */
  | { readonly kind: 'still' }
  /** A console or a projector asks who leads: the console that does answers with the state. */
  | { readonly kind: 'who'; readonly from: string }
  /** From a projector that is asked: what it shows, for a console that has lost everything. */
  | { readonly kind: 'known'; readonly state: RoomState }
  | { readonly kind: 'press'; readonly press: Press };

/** The windows of one session in one browser. */
export interface RoomChannel {
  post(message: RoomMessage): void;
  /** Returns how to stop. */
  listen(hear: (message: RoomMessage) => void): () => void;
  close(): void;
}
