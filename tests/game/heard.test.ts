// What the game tells the sound along the way: title, story, pick, offer, ending, and back to silence.

import { beforeEach, expect, test } from 'vitest';
import { Game } from '../../src/game/game';
import type { SoundPort } from '../../src/game/sound-port';
import type { StoryFlow } from '../../src/game/story-flow';
import { memoryShelves } from '../../src/storage/shelves';
import { openStore } from '../../src/storage/store';
import { SMALL_CATALOGUE, SMALL_MOMENTS, SMALL_REACH } from '../domain/small-moments';
import { smallStory } from '../domain/small-story';
import { smallJotter } from '../storage/small-jotter';

let told: string[] = [];
beforeEach(() => {
  told = [];
});

const sound = new Proxy({} as SoundPort, {
  get: (_, name) => (what: unknown) => {
    const scene = what as { place?: string; between?: { closeness: number; tension: number } } | null;
    const words =
      name === 'score' && scene
        ? `${scene.place} ${scene.between?.closeness}/${scene.between?.tension}`
        : String(what);
    told.push(`${String(name)} ${words}`);
  },
});

async function gameAt(
  hash: string,
  moments = async () => SMALL_MOMENTS,
  paint = (work: () => void) => work(),
) {
  const { id, hash: text, card } = smallStory();
  let n = 0;
  const now = () => new Date(Date.parse('2026-01-01T00:00:00Z') + 1000 * n++);
  const newId = () => `r${++n}`;
  const game = new Game({
    shelf: [
      {
        id,
        hash: text,
        card,
        endings: 2,
        words: 200,
        loadStory: async () => smallStory(),
        loadMoments: moments,
        loadReach: async () => SMALL_REACH,
      },
    ],
    store: openStore({
      shelves: memoryShelves(),
      locks: undefined,
      now,
      newId,
      breath: async () => undefined,
      jotter: smallJotter(),
    }),
    memoryStore: () =>
      openStore({
        shelves: memoryShelves(),
        locks: undefined,
        now,
        newId,
        breath: async () => undefined,
        jotter: smallJotter(),
      }),
    sound,
    loadConcepts: async () => SMALL_CATALOGUE,
    now,
    newId,
    roll: () => 1,
    soon: paint,
    atRest: (work) => work(),
    visit: () => undefined,
  });
  await game.begin(hash);
  return game;
}

const soon = async () => {
  for (let i = 0; i < 5; i++) await new Promise((done) => setImmediate(done));
};

async function tell(flow: StoryFlow): Promise<void> {
  for (let i = 0; i < 50 && flow.phase.value === 'telling'; i++) {
    flow.next();
    await soon();
  }
}

async function toTheEnd(game: Game): Promise<StoryFlow> {
  const flow = game.flow.value;
  if (!flow) throw new Error('no story is on');
  flow.start();
  for (let i = 0; i < 20 && flow.phase.value !== 'ended'; i++) {
    await tell(flow);
    const option = flow.turn.value.decision?.options.find(({ held }) => held === null);
    if (option) flow.choose(flow.turn.value.number, option.id);
  }
  return flow;
}

const heard = (name: string) =>
  told.filter((each) => each.startsWith(`${name} `)).map((each) => each.slice(name.length + 1));

test('the title has its music, which goes on over the shelf and ends with a story', async () => {
  const game = await gameAt('#/');
  await game.arrive('#/stories');
  expect([heard('theme'), heard('page')]).toEqual([['true'], ['turn']]);
  await game.arrive('#/story/the-ladder');
  expect([heard('theme'), heard('page')]).toEqual([
    ['true', 'false'],
    ['turn', 'card'],
  ]);
});

test('the score follows each line, and steps back at the last one before a hinge', async () => {
  const game = await gameAt('#/story/the-ladder');
  const flow = game.flow.value as StoryFlow;
  flow.start();
  await tell(flow);
  expect(heard('score').at(0)).toBe('null');
  expect(new Set(heard('score').slice(1))).toEqual(new Set(['yard 50/20', 'yard 50/50']));
  expect(heard('duck').at(-1)).toBe('true');
  expect(heard('duck').slice(0, -1)).not.toContain('true');
  flow.choose(0, 'ladder.mended');
  expect(heard('page')).toContain('mark');
});

test('an ending has the chord of its kind, once; coming back to it is silent', async () => {
  const game = await gameAt('#/story/the-ladder');
  const flow = await toTheEnd(game);
  await soon();
  const kind = SMALL_MOMENTS.endings[flow.turn.value.ending ?? '']?.kind;
  expect(heard('ending')).toEqual([kind]);
  told = [];
  flow.back();
  expect(heard('score').at(-1)).toMatch(/^yard/);
  flow.forward();
  await soon();
  expect(heard('score').at(-1)).toBe('null');
  expect(heard('ending')).toEqual([]);
});

test('when the kind cannot be fetched, the music ends without a chord', async () => {
  const game = await gameAt('#/story/the-ladder', () => Promise.reject(new Error('offline')));
  await toTheEnd(game);
  await soon();
  expect(heard('ending')).toEqual([]);
  expect(heard('score').at(-1)).toBe('null');
});

test('a story that is left takes its sounds with it', async () => {
  const game = await gameAt('#/story/the-ladder');
  game.flow.value?.start();
  await game.arrive('#/stories');
  expect([heard('ambience').at(-1), heard('score').at(-1), heard('duck').at(-1)]).toEqual([
    'null',
    'null',
    'false',
  ]);
});

test('a story that is left before the page was painted is not heard after it', async () => {
  const waiting: (() => void)[] = [];
  const game = await gameAt('#/story/the-ladder', undefined, (work) => void waiting.push(work));
  const flow = game.flow.value as StoryFlow;
  flow.start();
  await tell(flow);
  flow.back();
  await game.arrive('#/stories');
  told = [];
  for (const work of waiting.splice(0)) work();
  expect(told).toEqual([]);
});
