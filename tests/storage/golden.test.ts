// Files that versions of the game have exported: each must be read for ever, with nothing set aside.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Playthrough } from '../../src/domain/playthrough';
import { fitted } from '../../src/domain/workshop/room-fit';
import { runOf } from '../../src/game/stored-run';
import { memoryShelves } from '../../src/storage/shelves';
import { openStore } from '../../src/storage/store';
import { smallStory } from '../domain/small-story';
import { smallJotter } from './small-jotter';

const FOLDER = new URL('./golden/', import.meta.url);
const files = readdirSync(FOLDER);

describe('saves of every version', () => {
  it.each(files)('%s comes in whole, and its runs play again', async (file) => {
    const text = readFileSync(new URL(file, FOLDER), 'utf8');
    const written = JSON.parse(text) as {
      runs: { id: string }[];
      sessions?: { id: string }[];
      settings?: object;
    };
    const { sessions = [] } = written;
    let id = 0;
    const store = openStore({
      shelves: memoryShelves(),
      locks: undefined,
      now: () => new Date(0),
      newId: () => `n${++id}`,
      breath: () => Promise.resolve(),
      jotter: smallJotter(),
    });
    const report = await store.importAll(text);
    expect([report.added, report.setAside]).toEqual([written.runs.length + sessions.length, 0]);
    expect(await store.settings()).toMatchObject(written.settings ?? {});
    for (const each of sessions) {
      const kept = await (await store.sessions()).session(each.id);
      expect(kept).toMatchObject(each);
      if (kept) expect(fitted(smallStory(), kept).stands).toBeNull();
    }
    for (const { id: runId, ...fields } of written.runs) {
      const run = await store.run(runId);
      expect(run).toMatchObject(fields);
      if (!run) continue;
      const [, replayed] = Playthrough.replay(
        smallStory(),
        { ...runOf(run), at: run.turns.length },
        run.ending,
      );
      expect(replayed).toMatchObject({ why: null, picks: run.turns.length });
    }
  });

  it('there is at least one', () => expect(files.length).toBeGreaterThan(0));
});
