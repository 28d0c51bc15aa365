// What a reader has read and picked before: lines that may be skipped, and options that bear a mark.

import type { Turn } from '../domain/beat';
import { Playthrough } from '../domain/playthrough';
import type { StorySource } from '../domain/story-card';
import type { StoredRun } from './store-port';
import { ALL_LINES, runOf } from './stored-run';

/** A line of a turn, told from the same words after another choice. @param index of the beat in the turn */
export const lineKey = (turn: Turn, index: number): string =>
  `${turn.picked?.id ?? ''} ${turn.beats[index]?.text ?? ''}`;

/** Keys of the lines of turns, of which the last may have been shown in part. @param shown beats of the last turn */
export const linesOf = (turns: readonly Turn[], shown: number): string[] =>
  turns.flatMap((turn, i) =>
    turn.beats.slice(0, i === turns.length - 1 ? shown : undefined).map((_, beat) => lineKey(turn, beat)),
  );

/** Lines that a kept run has shown, as far as the story still tells it. */
export function linesReadIn(record: StoredRun, source: StorySource): string[] {
  const run = { ...runOf(record), at: record.turns.length };
  const [play] = Playthrough.replay(source, run);
  // A reader who has gone back has seen more than where they stand.
  const partly = record.at === record.turns.length && record.ending === null;
  return linesOf(play.turns, partly ? record.line : ALL_LINES);
}

/** Option ids picked in kept runs of a story, the one under way left out. */
export const pickedBefore = (
  runs: readonly StoredRun[],
  storyId: string,
  current: string | null,
): ReadonlySet<string> =>
  new Set(
    runs
      .filter((run) => run.storyId === storyId && run.id !== current)
      .flatMap((run) => run.turns.map(({ pick }) => pick)),
  );
