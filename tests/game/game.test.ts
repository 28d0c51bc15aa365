import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { passingsOf } from '../../src/domain/meters';
import { fromCode, toCode } from '../../src/domain/share-code';
import type { StorySource } from '../../src/domain/story-card';
import { Game } from '../../src/game/game';
import { playOfCode } from '../../src/game/play-of-code';
import { readRoute, toHash } from '../../src/game/routes';
import type { SoundPort } from '../../src/game/sound-port';
import type { StorePort } from '../../src/game/store-port';
import type { StoryFlow } from '../../src/game/story-flow';
import { openPlay } from '../../src/game/watching';
import { memoryShelves } from '../../src/storage/shelves';
import { openStore } from '../../src/storage/store';
import { SMALL_CATALOGUE, SMALL_MOMENTS, SMALL_REACH } from '../domain/small-moments';
import { SMALL_INK, smallStory, storyOf } from '../domain/small-story';
import { choosable } from '../domain/ways';
import { smallJotter } from '../storage/small-jotter';

const silence: SoundPort = {
  wake: vi.fn(),
  ambience: vi.fn(),
  cue: vi.fn(),
  score: vi.fn(),
  ending: vi.fn(),
  theme: vi.fn(),
  page: vi.fn(),
  duck: vi.fn(),
  volumes: vi.fn(),
  mute: vi.fn(),
  pause: vi.fn(),
  resume: vi.fn(),
  dispose: vi.fn(),
};

/** A browser: what is kept in it survives its tabs. `open` opens a tab on an address. */
function browser(story: () => StorySource = smallStory) {
  const shelves = memoryShelves();
  let id = 0;
  let time = Date.parse('2026-01-01T00:00:00Z');
  const now = () => {
    time += 1000;
    return new Date(time);
  };
  const newId = () => `r${++id}`;
  const open = async (hash = '#/', store?: StorePort) => {
    const tab = { hash };
    const source = story();
    const game: Game = new Game({
      shelf: [
        {
          id: source.id,
          hash: source.hash,
          card: source.card,
          endings: 2,
          words: 200,
          loadStory: async () => source,
          loadMoments: async () => SMALL_MOMENTS,
          loadReach: async () => SMALL_REACH,
        },
      ],
      store:
        store ??
        openStore({
          shelves,
          locks: undefined,
          now,
          newId,
          breath: () => Promise.resolve(),
          jotter: smallJotter(),
        }),
      memoryStore: () =>
        openStore({
          shelves: memoryShelves(),
          locks: undefined,
          now,
          newId,
          breath: () => Promise.resolve(),
          jotter: smallJotter(),
        }),
      sound: silence,
      loadConcepts: async () => SMALL_CATALOGUE,
      now,
      newId,
      roll: () => 1,
      soon: (work) => work(),
      atRest: (work) => work(),
      visit: (to) => {
        tab.hash = to;
        arriving = game.arrive(to);
      },
    });
    let arriving: Promise<void> = Promise.resolve();
    await game.begin(hash);
    await arriving;
    return {
      game,
      tab,
      settle: async () => {
        for (let i = 0; i < 5; i++) {
          await arriving;
          await new Promise((r) => setImmediate(r));
        }
      },
    };
  };
  return { open, shelves };
}

async function toChoices(game: Game): Promise<StoryFlow> {
  const flow = game.flow.value;
  if (!flow) throw new Error('no story is on');
  flow.start();
  for (let i = 0; i < 50 && flow.phase.value === 'telling'; i++) {
    flow.next();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return flow;
}

const STORY = '#/story/the-ladder';

describe('a run', () => {
  it('is kept with every line, and a reload lands on the very line', async () => {
    const { open } = browser();
    const first = await open(STORY);
    first.game.flow.value?.start();
    await first.settle();
    first.game.flow.value?.next();
    await first.settle();
    const again = await open(STORY);
    expect(again.game.flow.value?.shown.value).toBe(2);
    expect(again.game.flow.value?.transcript.value).toEqual(first.game.flow.value?.transcript.value);
  });

  it('reloads on the same turn at every turn, the last included', async () => {
    const { open } = browser();
    let tab = await open(STORY);
    for (const pick of ['ladder.look', 'ladder.carry', 'paint.about']) {
      const flow = await toChoices(tab.game);
      flow.choose(flow.turn.value.number, pick);
      await tab.settle();
      const before = flow.transcript.value;
      tab = await open(STORY);
      expect(tab.game.flow.value?.transcript.value).toEqual(before);
    }
    await toChoices(tab.game);
    await tab.settle();
    const end = await open(STORY);
    expect(end.game.flow.value?.phase.value).toBe('ended');
  });

  it('of any picks reloads on the same turn at every turn', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 3 }), { minLength: 6, maxLength: 6 }), async (picks) => {
        const { open } = browser();
        let tab = await open(STORY);
        for (const pick of picks) {
          const flow = await toChoices(tab.game);
          await tab.settle();
          const options = choosable(flow.turn.value);
          if (options.length === 0) break;
          flow.choose(flow.turn.value.number, options[pick % options.length]?.id ?? '');
          await tab.settle();
          const before = [flow.transcript.value, flow.picture.value, passingsOf(flow.turns.value)];
          tab = await open(STORY);
          const after = tab.game.flow.value;
          expect([
            after?.transcript.value,
            after?.picture.value,
            passingsOf(after?.turns.value ?? []),
          ]).toEqual(before);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('that has ended has a debrief, and can be played again from any point while the old one stays', async () => {
    const { open } = browser();
    const { game, settle, tab } = await open(STORY);
    for (const pick of ['ladder.asked', 'paint.read']) {
      const flow = await toChoices(game);
      flow.choose(flow.turn.value.number, pick);
      await settle();
    }
    await toChoices(game);
    await settle();
    game.go({ screen: 'debrief', run: game.runId ?? '', page: 1 });
    await settle();
    expect(game.debrief.value?.debrief.endingId).toBe('half-green');
    const record = game.debrief.value?.record;
    if (!record) throw new Error('no record');
    await game.replayFrom(record, 1);
    await settle();
    expect(tab.hash).toBe(STORY);
    expect(game.flow.value?.phase.value).toBe('choosing');
    expect(game.flow.value?.turn.value.decision?.name).toBe('paint');
    expect(game.runs.value).toHaveLength(2);
    expect(game.latest.value?.id).not.toBe(record.id);
  });

  it('gone back from its ending and taken another way is a run of its own; the ending stays found', async () => {
    const { open } = browser();
    const { game, settle } = await open(STORY);
    for (const pick of ['ladder.asked', 'paint.read']) {
      const flow = await toChoices(game);
      flow.choose(flow.turn.value.number, pick);
      await settle();
    }
    const flow = await toChoices(game);
    await settle();
    const ended = game.runId;
    flow.back();
    await settle();
    expect(game.runId).toBe(ended);
    flow.back();
    flow.choose(0, 'ladder.mended');
    await settle();
    expect(game.runId).not.toBe(ended);
    expect((await game.store.run(ended ?? ''))?.ending).toBe('half-green');
    const again = await open(STORY);
    expect(again.game.notice.value).toBeNull();
    expect(again.game.flow.value?.turn.value.picked?.id).toBe('ladder.mended');
  });

  it('on a story that was edited goes as far as it can, says so, and leaves the old record as it was', async () => {
    let edited = false;
    const { open } = browser(() =>
      edited ? storyOf(SMALL_INK.replaceAll('ladder.asked', 'ladder.begged')) : smallStory(),
    );
    const { game, settle } = await open(STORY);
    const flow = await toChoices(game);
    flow.choose(0, 'ladder.asked');
    await settle();
    const old = game.runs.value[0];
    edited = true;
    const later = await open(STORY);
    expect(later.game.notice.value?.words).toMatch(/edited since.*gone/);
    expect(later.game.flow.value?.turn.value.number).toBe(0);
    expect(await later.game.store.run(old?.id ?? '')).toEqual(old);
  });

  it('open in another tab is played on in a copy, and says so', async () => {
    const { open, shelves } = browser();
    const first = await open(STORY);
    await toChoices(first.game);
    const inner = openStore({
      shelves,
      locks: undefined,
      now: () => new Date(),
      newId: () => 'x',
      breath: () => Promise.resolve(),
      jotter: smallJotter(),
    });
    const other = await open(STORY, { ...inner, kind: 'kept', holdRun: async () => false });
    expect(other.game.notice.value?.words).toMatch(/another tab/);
    expect(other.game.runId).not.toBe(first.game.runId);
  });
});

describe('addresses', () => {
  it.each([
    ...['#/', '#/stories', '#/about', '#/story/the-ladder', '#/debrief/r1/2', '#/code/1.a.b.c'],
    ...['#/ideas', '#/ideas/trust', '#/ideas/family/roots', '#/theory', '#/journal', '#/help'],
    ...['#/workshop', '#/workshop/1-2/sheet', '#/workshop/story/a', '#/projector/1-2'],
    ...['#/map/a', '#/map/a/1-2', '#/compare', '#/compare/1-2', '#/compare/1-2/1.a.b.c'],
  ])('%s reads back as itself', (hash) => {
    expect(toHash(readRoute(hash))).toBe(hash);
  });

  it.each([
    '#/nowhere',
    ...['#/journal/r1', '#/ideas/trust/2', '#/debrief/r1/9', '#/story/a/1/more'],
    ...['#/map', '#/map/a/1/more', '#/compare/1/2/3'],
    '#/%E0%A4%A',
  ])('%s is unknown', (hash) => {
    expect(readRoute(hash).screen).toBe('unknown');
  });

  it('of a story that is not there: a sentence and the shelf', async () => {
    const { open } = browser();
    const { game, settle } = await open('#/story/nothing');
    await settle();
    expect(game.route.value.screen).toBe('shelf');
    expect(game.notice.value?.words).toMatch(/no story called “nothing”/);
  });

  it('of a run that is not kept: a sentence and the shelf', async () => {
    const { open } = browser();
    const { game, settle } = await open('#/debrief/none/1');
    await settle();
    expect(game.route.value.screen).toBe('shelf');
    expect(game.notice.value?.words).toMatch(/not kept in this browser/);
  });
});

describe('codes', () => {
  it('open as a run of their own, at the line they were made at', async () => {
    const { open } = browser();
    const { game, settle } = await open(STORY);
    const flow = await toChoices(game);
    flow.choose(0, 'ladder.mended');
    await settle();
    const code = toCode(flow.run);
    expect(typeof fromCode(code)).toBe('object');
    const other = await browser().open('#/');
    const { play } = await playOfCode(code, (id) => other.game.entry(id));
    if (!play) throw new Error('the code does not open');
    await openPlay(other.game, play, 1, 'enter');
    await other.settle();
    expect(other.game.flow.value?.turn.value.picked?.id).toBe('ladder.mended');
    expect(other.game.flow.value?.phase.value).toBe('choosing');
    expect(other.game.watching.value).toBeNull();
  });

  it('can be watched line by line from the first, and left at any choice', async () => {
    const { open } = browser();
    const { game, settle } = await open(STORY);
    const flow = await toChoices(game);
    flow.choose(0, 'ladder.mended');
    await settle();
    const before = flow.transcript.value.map(({ key }) => key);
    const other = await browser().open('#/');
    const { play } = await playOfCode(toCode(flow.run), (id) => other.game.entry(id));
    if (!play) throw new Error('the code does not open');
    await openPlay(other.game, play, 0, 'watch');
    await other.settle();
    const watched = await toChoices(other.game);
    expect(other.game.watching.value).toBe(other.game.runId);
    expect(watched.turn.value.number).toBe(0);
    watched.walkOn();
    await other.settle();
    expect(watched.turn.value.picked?.id).toBe('ladder.mended');
    expect(watched.shown.value).toBe(1);
    while (watched.phase.value === 'telling') {
      watched.next();
      await other.settle();
    }
    expect(watched.transcript.value.map(({ key }) => key)).toEqual(expect.arrayContaining(before));
    expect(watched.canForward.value).toBe(false);
  });

  it.each([
    ['nonsense', /not a code/],
    ['1.the-ladder.1.AAAA.AA', /letter wrong/],
    ['9.the-ladder.1.AAAA.AA', /newer version/],
    ['1.nowhere.1..', /not a code/],
    ['1.the-ladder.1.AAAA.AA<script>', /not a code/],
  ])('%s: a sentence, and nothing to play', async (code, words) => {
    const { game } = await browser().open('#/');
    const found = await playOfCode(code, (id) => game.entry(id));
    expect(found.play).toBeNull();
    expect(found.words).toMatch(words);
  });
});

describe('trouble', () => {
  it('a story that can’t be fetched: a sentence, and a way to try again that works', async () => {
    let broken = true;
    const { open } = browser(() => {
      const source = smallStory();
      return source;
    });
    const { game, settle } = await open('#/stories');
    const entry = game.shelf[0] as unknown as { loadStory: () => Promise<StorySource> };
    const load = entry.loadStory;
    entry.loadStory = () => (broken ? Promise.reject(new Error('The story did not arrive.')) : load());
    game.go({ screen: 'story', story: 'the-ladder' });
    await settle();
    expect(game.notice.value?.words).toBe('The story did not arrive.');
    broken = false;
    game.notice.value?.action?.run();
    await settle();
    expect(game.flow.value).not.toBeNull();
  });

  it('a record that can’t be read is set aside and reported once', async () => {
    const { open, shelves } = browser();
    await shelves.put('runs', 'bad', { schema: 1 });
    const first = await open();
    expect(first.game.notice.value?.words).toMatch(/set aside/);
    const second = await open();
    expect(second.game.notice.value).toBeNull();
  });
});
