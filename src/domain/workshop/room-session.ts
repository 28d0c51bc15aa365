// What a room did with a story: the log of its decisions, with the votes cast at each. It is the save of a workshop, as the log
// of picks is the save of a run. It knows numbers of hands and never whose.

/** Hands counted, by option id: whole numbers from 0. An option that nobody chose may be missing. */
export type Tally = Readonly<Record<string, number>>;

/** How the room came to go the way it went. */
export type WayChosen =
  /** The option with the most hands in the last vote. */
  | 'majority'
  /** The teacher's: no vote, a tie, or against the majority. */
  | 'teacher'
  /** Another way than the one taken before, “to see”, after a split or an ending was gone back to. */
  | 'to-see';

/** One decision of the story as the room met it. */
export interface RoomDecision {
  readonly decision: string;
  readonly visit: number;
  /** Hash of what was offered, as in a run's picks. */
  readonly offered: string;
  /** Ids of the options that can be voted for, in the writer's order: the first is letter A. Held lines have no letter. */
  readonly options: readonly string[];
  /** Voted in full (first vote, talk, second vote), or by one quick show of hands. */
  readonly full: boolean;
  /** What the room was asked to talk about; null where nothing was. */
  readonly prompt: string | null;
  /** The first vote, or the only one where it went quickly; null where none was held. */
  readonly first: Tally | null;
  /** The vote after the talk; null where none was held. */
  readonly second: Tally | null;
  /** The option gone with; null while the room is still at this decision. */
  readonly taken: string | null;
  readonly by: WayChosen | null;
}

/** Where the room is in its work on the turn at hand. In `pause` all lines are up and the teacher asks before the choice. */
export type RoomPhase = 'reading' | 'pause' | 'first-vote' | 'talk' | 'second-vote' | 'reveal' | 'debrief';

/** The clock of a talk. It tells how long a talk has gone and never presses. */
export interface RoomClock {
  /** Seconds the talk is meant to take. */
  readonly of: number;
  /** Seconds that were left when it was last set going or held; below 0 when the talk went on. */
  readonly left: number;
  /** ISO date since when it runs; null while it is held. */
  readonly since: string | null;
}

/** How a teacher wants the story to go, chosen before it begins. */
export interface RoomPlan {
  /** The teacher turns each line, or the lines follow one another at the pace of reading aloud. */
  readonly pace: 'by-hand' | 'steady';
  /** Off: the teacher picks and the room talks. */
  readonly votes: boolean;
  /** Names of the decisions voted in full: the story's three hinges unless the teacher chose others. */
  readonly full: readonly string[];
  /** Names of the decisions before which the projector waits, for a question of the teacher's own. */
  readonly pauses: readonly string[];
  /** The teacher's own prompts by decision; where there is none the story's is asked. */
  readonly prompts: Readonly<Record<string, string>>;
}

/** A workshop as it is kept on the teacher's machine. */
export interface RoomSession {
  readonly schema: 1;
  readonly id: string;
  readonly storyId: string;
  readonly storyHash: string;
  /** 0 to 65,535, as in a run. */
  readonly seed: number;
  readonly plan: RoomPlan;
  /** In the order they were met; the last may still be open. Those gone back from are kept in `before`. */
  readonly decisions: readonly RoomDecision[];
  /** Ways that were left to see another: each as far as it went, the oldest first. */
  readonly before: readonly RoomWay[];
  readonly phase: RoomPhase;
  /** Lines of the turn at hand that have been shown. */
  readonly line: number;
  /** Id of the ending the room has come to, or null. */
  readonly ending: string | null;
  /** Page of the debrief that is up, from 0. */
  readonly page: number;
  /** The clock of the talk at hand; null outside of a talk. */
  readonly clock: RoomClock | null;
  /** What the last presses changed, the latest last: each can be taken back. */
  readonly past: readonly RoomStep[];
  /** ISO dates. */
  readonly startedAt: string;
  readonly updatedAt: string;
}

/** A way that a room has gone and left again. */
export interface RoomWay {
  readonly decisions: readonly RoomDecision[];
  readonly ending: string | null;
}

/** What one press changed, as it was before. */
export interface RoomStep {
  readonly was: Partial<Omit<RoomSession, 'decisions' | 'past' | 'updatedAt'>>;
  /** Decisions that stayed as they were: so many of the first. */
  readonly kept: number;
  /** Those behind them. */
  readonly rest: readonly RoomDecision[];
  /** Where no more than the last decision was changed: its fields. */
  readonly last: Partial<RoomDecision> | null;
}
