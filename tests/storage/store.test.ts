import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import type { StoredRun } from '../../src/game/store-port';
import { type Jotter, openJotter } from '../../src/storage/jotter';
import { memoryShelves, SHELVES, type Shelves } from '../../src/storage/shelves';
import { openStore } from '../../src/storage/store';
import { Writers } from '../../src/storage/writer';
import { smallJotter } from './small-jotter';

const RUN: StoredRun = {
  schema: 1,
  id: 'a',
  storyId: 'the-ladder',
  storyHash: 'h',
  seed: 7,
  given: {},
  turns: [{ decision: 'ladder', visit: 1, offered: 'AbCd', pick: 'ladder.mended' }],
  at: 1,
  line: 2,
  ending: null,
  startedAt: '2026-01-02T03:04:05.000Z',
  updatedAt: '2026-01-02T03:05:05.000Z',
  endedAt: null,
  name: null,
  marked: null,
  plan: null,
};

const PARTS = {
  locks: undefined,
  now: () => new Date('2026-01-03T00:00:00Z'),
  newId: () => 'n',
  breath: () => Promise.resolve(),
};

function storeOn(shelves: Shelves = memoryShelves()) {
  let id = 0;
  const now = () => new Date('2026-01-03T00:00:00Z');
  return {
    shelves,
    store: openStore({
      shelves,
      locks: undefined,
      now,
      newId: () => `n${++id}`,
      breath: () => Promise.resolve(),
      jotter: smallJotter(),
    }),
  };
}

describe('the store', () => {
  it('keeps runs, the latest first, and settings', async () => {
    const { store } = storeOn();
    await store.saveRun(RUN);
    await store.saveRun({ ...RUN, id: 'b', updatedAt: '2026-01-02T04:00:00.000Z' });
    expect((await store.runs()).map((run) => run.id)).toEqual(['b', 'a']);
    await store.saveSettings({ ...DEFAULT_SETTINGS, pace: 'instant' });
    expect((await store.settings()).pace).toBe('instant');
  });

  it.each([
    ['no object', 'a string', /not a run/],
    ['an ending that is a number', { ...RUN, ending: 4 }, /ending/],
    [
      'a pick without an id',
      { ...RUN, turns: [{ decision: 'x', visit: 1, offered: 'y' }] },
      /turns\.0\.pick/,
    ],
    ['a place after its last choice', { ...RUN, at: 2 }, /after its own last choice/],
    ['a newer form', { ...RUN, schema: 2 }, /newer version/],
  ])('sets a record aside that is %s, and tells why', async (_what, value, why) => {
    const { store, shelves } = storeOn();
    await shelves.put('runs', 'bad', value);
    await store.saveRun(RUN);
    expect((await store.runs()).map((run) => run.id)).toEqual(['a']);
    const [aside] = await store.setAside();
    expect(aside?.why).toMatch(why);
    const [kept] = await shelves.all('aside');
    expect(kept?.value).toMatchObject({ record: value });
    expect(await store.runs()).toHaveLength(1);
    expect(await store.setAside()).toHaveLength(1);
  });

  it('falls back to the usual setting where one can’t be read', async () => {
    const { store, shelves } = storeOn();
    await shelves.put('settings', 'settings', { theme: 'plaid', textSize: 40, pace: 'instant', mono: 'yes' });
    expect(await store.settings()).toEqual({ ...DEFAULT_SETTINGS, pace: 'instant' });
    // From before letters and lines were set apart.
    await shelves.put('settings', 'settings', { spacing: 'wide' });
    expect(await store.settings()).toEqual({ ...DEFAULT_SETTINGS, spacing: 'wide', lines: 'wide' });
  });

  it('reads back what was saved last while an earlier save is still being written', async () => {
    const shelves = memoryShelves();
    let write = (): void => undefined;
    const slow = new Promise<void>((done) => {
      write = done;
    });
    const { store } = storeOn({
      ...shelves,
      put: async (shelf, key, value) => {
        await slow;
        await shelves.put(shelf, key, value);
      },
    });
    const saved = store.saveRun({ ...RUN, line: 1 });
    await Promise.resolve();
    const ended = { ...RUN, line: 4, ending: 'with-soup' };
    const savedToo = store.saveRun(ended);
    expect(await store.run(RUN.id)).toEqual(ended);
    expect(await store.runs()).toEqual([ended]);
    write();
    await Promise.all([saved, savedToo]);
    expect(await store.run(RUN.id)).toEqual(ended);
    await store.removeRun(RUN.id);
    expect(await store.runs()).toEqual([]);
  });

  it('writes the newest alone when a run is saved twice in one moment, and nothing after a wipe', async () => {
    const shelves = memoryShelves();
    const written: unknown[] = [];
    const { store } = storeOn({
      ...shelves,
      put: (shelf, key, value) => {
        written.push((value as StoredRun).line);
        return shelves.put(shelf, key, value);
      },
    });
    await Promise.all([store.saveRun(RUN), store.saveRun({ ...RUN, line: 3 })]);
    expect(written).toEqual([3]);
    void store.saveRun(RUN);
    await store.wipe();
    expect(await store.runs()).toEqual([]);
  });

  it('moves on in memory when a write fails, with what can be read', async () => {
    const shelves = memoryShelves();
    const full: Shelves = { ...shelves, kind: 'kept', put: () => Promise.reject(new Error('full')) };
    await shelves.put('runs', 'a', RUN);
    const { store } = storeOn(full);
    expect(store.kind).toBe('kept');
    await store.saveRun({ ...RUN, id: 'b' });
    expect(store.kind).toBe('memory');
    expect((await store.runs()).map((run) => run.id).sort()).toEqual(['a', 'b']);
  });
});

describe('export and import', () => {
  it('carry everything to another browser, and add nothing twice', async () => {
    const from = storeOn().store;
    await from.saveRun(RUN);
    await from.saveSettings({ ...DEFAULT_SETTINGS, theme: 'evening' });
    const text = await from.exportAll();
    const to = storeOn().store;
    expect(await to.importAll(text)).toEqual({ words: '1 run came in.', added: 1, setAside: 0 });
    expect(await to.runs()).toEqual([RUN]);
    expect((await to.settings()).theme).toBe('evening');
    expect((await to.importAll(text)).words).toBe('Nothing new came in; 1 run was here already.');
  });

  it.each([
    ['is no JSON', '{', /not a file this game/],
    ['is something else', '{"runs":[]}', /not a file this game/],
    ['is null', 'null', /not a file this game/],
    ['comes from a newer game', '{"format":"the-space-between","schema":9,"runs":[]}', /newer version/],
    ['is far too large', 'x'.repeat(20_000_001), /too large/],
  ])('leave everything as it is when a file %s', async (_what, text, words) => {
    const { store } = storeOn();
    await store.saveRun(RUN);
    expect((await store.importAll(text)).words).toMatch(words);
    expect(await store.runs()).toEqual([RUN]);
  });

  it('set aside what can’t be read in a file, and take the rest', async () => {
    const { store } = storeOn();
    const text = JSON.stringify({ format: 'the-space-between', schema: 1, runs: [RUN, { id: 'x' }] });
    expect(await store.importAll(text)).toMatchObject({ added: 1, setAside: 1 });
    expect(await store.setAside()).toHaveLength(1);
  });

  it('wipe leaves nothing', async () => {
    const { store, shelves } = storeOn();
    await store.saveRun(RUN);
    await store.saveSettings(DEFAULT_SETTINGS);
    await store.wipe();
    for (const shelf of SHELVES) expect(await shelves.all(shelf)).toEqual([]);
  });
});

describe('two tabs', () => {
  /** One browser's locks, shared by its tabs. */
  const browserLocks = (): LockManager => {
    const held = new Set<string>();
    const request = async (name: string, _options: LockOptions, use: (lock: Lock | null) => unknown) => {
      if (held.has(name)) return use(null);
      held.add(name);
      await use({ name, mode: 'exclusive' });
      held.delete(name);
    };
    return { request, query: async () => ({}) } as unknown as LockManager;
  };

  it('one writes a run, the other is told; when the first lets go the other may', async () => {
    const locks = browserLocks();
    const [one, other] = [new Writers(locks), new Writers(locks)];
    expect(await one.hold('a')).toBe(true);
    expect(await one.hold('a')).toBe(true);
    expect(await other.hold('a')).toBe(false);
    expect(await other.hold('b')).toBe(true);
    one.release('a');
    await Promise.resolve();
    expect(await other.hold('a')).toBe(true);
  });
});

describe('a page that is left before it has written', () => {
  const unwritten = { ...RUN, at: 1, line: 3, updatedAt: '2026-01-02T03:05:06.000Z' };
  /** A store whose page is left before it draws breath. */
  const left = (shelves: Shelves, jotter: Jotter) =>
    openStore({ ...PARTS, shelves, jotter, breath: () => new Promise(() => undefined) });
  const kept = (): Shelves => ({ ...memoryShelves(), kind: 'kept' });

  it('has jotted down what was to be written, and the next page takes it up and writes it', async () => {
    const [shelves, jotter] = [kept(), smallJotter()];
    await openStore({ ...PARTS, shelves, jotter }).saveRun(RUN);
    expect(jotter.all()).toEqual([]);
    void left(shelves, jotter).saveRun(unwritten);
    const next = openStore({ ...PARTS, shelves, jotter });
    expect(await next.runs()).toEqual([unwritten]);
    await next.saveRun({ ...unwritten, id: 'another' });
    expect(await shelves.get('runs', 'a')).toEqual(unwritten);
    expect(jotter.all()).toEqual([]);
  });

  it('takes up nothing older than what is kept, and nothing that is not a run', async () => {
    const [shelves, jotter] = [kept(), smallJotter()];
    await openStore({ ...PARTS, shelves, jotter }).saveRun(unwritten);
    jotter.jot('a', JSON.stringify(RUN));
    jotter.jot('b', '{"id":');
    const next = openStore({ ...PARTS, shelves, jotter });
    expect(await next.runs()).toEqual([unwritten]);
  });

  it('leaves no note of a run that was deleted, nor after a wipe, nor where nothing may be kept', async () => {
    const [shelves, jotter] = [kept(), smallJotter()];
    const store = left(shelves, jotter);
    void store.saveRun(unwritten);
    expect(jotter.all()).toHaveLength(1);
    await store.removeRun(unwritten.id);
    expect(jotter.all()).toEqual([]);
    void left(memoryShelves(), jotter).saveRun(unwritten);
    expect(jotter.all()).toEqual([]);
    void left(shelves, jotter).saveRun(unwritten);
    await openStore({ ...PARTS, shelves, jotter }).wipe();
    expect(jotter.all()).toEqual([]);
  });

  it('goes on without a note where the browser blocks the place for it', async () => {
    const jotter = openJotter(() => {
      throw new Error('blocked');
    });
    const store = openStore({ ...PARTS, shelves: kept(), jotter });
    await store.saveRun(RUN);
    expect(await store.runs()).toEqual([RUN]);
  });
});
