// Between a run being lived and the record of it that is kept.

import type { Run } from '../domain/run';
import type { StoredRun } from './store-port';

/** More lines than a turn can have: all of them have been shown. */
export const ALL_LINES = Number.MAX_SAFE_INTEGER;

/** A record for a run that begins, or begins again from a point of another. */
export function newRecord(run: Run, now: Date, id: string): StoredRun {
  const at = now.toISOString();
  return {
    schema: 1,
    id,
    storyId: run.storyId,
    storyHash: run.storyHash,
    seed: run.seed,
    given: run.given,
    turns: run.picks,
    at: run.at,
    line: 0,
    ending: null,
    startedAt: at,
    updatedAt: at,
    endedAt: null,
    name: null,
    marked: null,
    plan: null,
  };
}

/** The record brought up to where the reader is. An ending once reached stays in it. */
export function updated(
  record: StoredRun,
  run: Run,
  line: number,
  ending: string | null,
  now: Date,
): StoredRun {
  const at = now.toISOString();
  return {
    ...record,
    storyHash: run.storyHash,
    turns: run.picks,
    at: run.at,
    line,
    ending: ending ?? record.ending,
    updatedAt: at,
    endedAt: ending === null ? record.endedAt : (record.endedAt ?? at),
  };
}

/** The run of a record. */
export const runOf = (record: StoredRun): Run => ({
  storyId: record.storyId,
  storyHash: record.storyHash,
  seed: record.seed,
  given: record.given,
  picks: record.turns,
  at: record.at,
});

/** Has the run gone no other way than the record? */
export const sameWay = (record: StoredRun, run: Run): boolean =>
  record.turns.length === run.picks.length &&
  record.turns.every((pick, i) => pick.pick === run.picks[i]?.pick);

/** A run that is still under way: the reader has not come to its end, or has gone back from it. */
export const underWay = (record: StoredRun): boolean =>
  record.endedAt === null || record.at < record.turns.length;
