import { describe, expect, it } from 'vitest';
import type { RoomSession } from '../../src/domain/workshop/room-session';
import { memoryShelves, SHELVES, type Shelves } from '../../src/storage/shelves';
import { openStore } from '../../src/storage/store';
import { ARoom } from '../domain/workshop/a-room';
import { smallJotter } from './small-jotter';

const never = new Promise<never>(() => undefined);
const room = (): RoomSession => new ARoom().until('first-vote').count('ladder.asked', 3).session;

function storeOn(shelves: Shelves = memoryShelves(), jotter = smallJotter()) {
  let id = 0;
  const store = openStore({
    jotter,
    shelves,
    locks: undefined,
    now: () => new Date('2026-11-25T00:00:00Z'),
    newId: () => `n${++id}`,
    breath: () => Promise.resolve(),
  });
  return { store, shelves };
}

describe('workshops that are kept', () => {
  it('come back with all their votes, the latest first, and can be deleted', async () => {
    const { store } = storeOn();
    const rooms = await store.sessions();
    await rooms.save(room());
    await rooms.save({ ...room(), id: 's', updatedAt: '2026-11-25T10:00:00.000Z' });
    expect((await rooms.sessions()).map(({ id }) => id)).toEqual(['s', 'r']);
    expect(await rooms.session('r')).toEqual(room());
    await rooms.remove('s');
    expect((await rooms.sessions()).map(({ id }) => id)).toEqual(['r']);
    expect(await rooms.session('s')).toBeNull();
  });

  it('of many votes in one moment the newest is written, and read before it is', async () => {
    const written: RoomSession[] = [];
    const shelves = memoryShelves();
    const { store } = storeOn({
      ...shelves,
      put: async (shelf, key, value) => {
        written.push(value as RoomSession);
        await shelves.put(shelf, key, value);
      },
    });
    const rooms = await store.sessions();
    const aRoom = new ARoom().until('first-vote');
    const saved = Array.from({ length: 250 }, () => rooms.save(aRoom.count('ladder.asked', 1).session));
    expect((await rooms.session('r'))?.decisions[0]?.first).toEqual({ 'ladder.asked': 250 });
    await Promise.all(saved);
    expect(written.length).toBeLessThan(5);
    expect(written.at(-1)?.decisions[0]?.first).toEqual({ 'ladder.asked': 250 });
  });

  it('are found by the next page though the last one was left before it could write, and written when they go on', async () => {
    const shelves: Shelves = { ...memoryShelves(), kind: 'kept' };
    const jotter = smallJotter();
    let leaving = false;
    const leaves = {
      ...shelves,
      put: (...put: Parameters<Shelves['put']>) => (leaving ? never : shelves.put(...put)),
    };
    const left = await storeOn(leaves, jotter).store.sessions();
    const aRoom = new ARoom().until('first-vote');
    await left.save(aRoom.session);
    leaving = true;
    const last = { ...aRoom.count('ladder.asked', 40).session, updatedAt: '2026-11-26T00:00:00.000Z' };
    void left.save(last);
    const next = await storeOn(shelves, jotter).store.sessions();
    expect(await next.session('r')).toEqual(last);
    expect(await next.sessions()).toEqual([last]);
    await next.save(last);
    expect(jotter.all()).toEqual([]);
    expect(await shelves.get('sessions', 'r')).toEqual(last);
    await next.save(last);
    await next.remove('r');
    expect(await next.session('r')).toBeNull();
  });

  it('are there after a reload where the disk was full', async () => {
    const shelves: Shelves = {
      ...memoryShelves(),
      kind: 'kept',
      put: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    };
    const jotter = smallJotter();
    await (await storeOn(shelves, jotter).store.sessions()).save(room());
    expect(await (await storeOn(shelves, jotter).store.sessions()).session('r')).toEqual(room());
  });

  it.each([
    [
      'votes below nothing',
      { ...room(), decisions: [{ ...room().decisions[0], first: { a: -1 } }] },
      /first/,
    ],
    ['no phase', { ...room(), phase: 'lunch' }, /phase/],
    [
      'an open choice in the middle',
      { ...room(), decisions: [room().decisions[0], room().decisions[0]] },
      /never made/,
    ],
    ['a newer form', { ...room(), schema: 2 }, /newer version/],
    ['nothing of ours', 'a string', /not a workshop/],
  ])('are set aside with %s', async (_what, value, why) => {
    const { store, shelves } = storeOn();
    await shelves.put('sessions', 'r', value);
    expect(await (await store.sessions()).sessions()).toEqual([]);
    expect((await store.setAside())[0]?.why).toMatch(why);
  });

  it('are read without their way back where that is broken or missing', async () => {
    const { store, shelves } = storeOn();
    const rooms = await store.sessions();
    const { past: _, ...older } = room();
    for (const value of [older, { ...room(), past: [{ was: { line: 'three' } }] }]) {
      await shelves.put('sessions', 'r', value);
      expect(await rooms.session('r')).toEqual({ ...room(), past: [] });
    }
    const undone = { ...room(), past: [{ was: { line: 2 }, kept: 0, rest: [], last: { first: {} } }] };
    await shelves.put('sessions', 'r', undone);
    expect(await rooms.session('r')).toEqual(undone);
  });

  it('go on in memory where nothing can be written', async () => {
    const shelves = memoryShelves();
    const { store } = storeOn({ ...shelves, kind: 'kept', put: () => Promise.reject(new Error('full')) });
    const rooms = await store.sessions();
    await rooms.save(room());
    expect(store.kind).toBe('memory');
    expect(await rooms.session('r')).toEqual(room());
  });

  it('are in the file of everything, and one alone in a file of its own', async () => {
    const { store } = storeOn();
    const rooms = await store.sessions();
    await rooms.save(room());
    const other = storeOn().store;
    expect((await other.importAll(await store.exportAll())).words).toBe('1 workshop came in.');
    expect(await (await other.sessions()).session('r')).toEqual(room());
    const third = storeOn().store;
    await third.importAll(rooms.asFile(room()));
    expect(await (await third.sessions()).session('r')).toEqual(room());
    expect((await third.importAll(rooms.asFile(room()))).words).toBe(
      'Nothing new came in; 1 workshop was here already.',
    );
  });

  it('are wiped with everything else', async () => {
    const { store, shelves } = storeOn();
    void (await store.sessions()).save(room());
    await store.wipe();
    for (const shelf of SHELVES) expect(await shelves.all(shelf)).toEqual([]);
  });
});
