// The page in jsdom: the real game on a real small story, with what jsdom lacks of a browser.

import { options } from 'preact';
import { vi } from 'vitest';
import type { Catalogue } from '../../src/domain/concepts';
import type { StorySource } from '../../src/domain/story-card';
import { Game } from '../../src/game/game';
import type { ShelfEntry } from '../../src/game/shelf';
import type { SoundPort } from '../../src/game/sound-port';
import type { OpenStage, StageFrame, StagePort } from '../../src/game/stage-port';
import { memoryShelves, type Shelves } from '../../src/storage/shelves';
import { openStore } from '../../src/storage/store';
import { mountPage } from '../../src/ui/mount';
import { smallMap } from '../domain/small-map';
import { SMALL_CATALOGUE, SMALL_MOMENTS, SMALL_REACH } from '../domain/small-moments';
import { smallStory } from '../domain/small-story';
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

/** Media queries that match in this test. */
const matching = new Set<string>();

/** What jsdom lacks of a browser. Call before each test. */
export function furnish(...queries: string[]): void {
  // Effects run soon, and not with a picture that jsdom never paints.
  options.requestAnimationFrame = (run) => void setTimeout(run, 0);
  matching.clear();
  for (const query of queries) matching.add(query);
  window.matchMedia = (query) =>
    Object.assign(new EventTarget(), {
      media: query,
      matches: matching.has(query),
      onchange: null,
    }) as unknown as MediaQueryList;
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    if (!this.open) return;
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
}

/** A stage that shows nothing and remembers what it was told. */
export function quietStage() {
  const told: { frames: StageFrame[]; calls: string[] } = { frames: [], calls: [] };
  const stage: StagePort = {
    show: async () => undefined,
    set: () => undefined,
    hurry: () => undefined,
    frame: (frame) => void told.frames.push(frame),
    motion: (motion) => void told.calls.push(`motion ${motion}`),
    pause: () => void told.calls.push('pause'),
    resume: () => void told.calls.push('resume'),
    dispose: () => void told.calls.push('dispose'),
  };
  const open: OpenStage = async () => stage;
  return { told, open };
}

export interface Opened {
  readonly game: Game;
  /** Waits until what was begun has been done and drawn. */
  readonly settle: () => Promise<void>;
  readonly close: () => void;
}

interface Wishes {
  readonly hash?: string;
  readonly openStage?: OpenStage;
  readonly shelves?: Shelves;
  readonly stories?: number;
  readonly story?: StorySource;
  readonly catalogue?: Catalogue;
  /** The other side of the story. */
  readonly side?: StorySource;
}

/** Opens the game in the document. */
export async function openPage(wishes: Wishes = {}): Promise<Opened> {
  const { hash = '#/', openStage = quietStage().open, shelves = memoryShelves(), stories = 1 } = wishes;
  const { story = smallStory(), catalogue = SMALL_CATALOGUE, side } = wishes;
  let id = 0;
  let time = Date.parse('2026-01-01T00:00:00Z');
  const now = (): Date => {
    time += 1000;
    return new Date(time);
  };
  const newId = (): string => `r${++id}`;
  let arriving = Promise.resolve();
  const game: Game = new Game({
    shelf: [
      ...Array.from({ length: stories }, (_, i) => entry(i, story)),
      ...(side ? [{ ...entry(0, side), side: story.id }] : []),
    ],
    store: openStore({
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
    loadConcepts: async () => catalogue,
    now,
    newId,
    roll: () => 1,
    soon: (work) => work(),
    atRest: (work) => work(),
    visit: (to) => {
      arriving = game.arrive(to);
    },
  });
  // Fetched when it is first needed: here it is there at once, as it is for a reader after a moment.
  await Promise.all([import('../../src/ui/title/title-screen'), import('../../src/ui/shelf/shelf-screen')]);
  await game.begin(hash);
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const take = mountPage(root, game, { openStage, pictures: (name) => `/${name}.webp` });
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 8; i++) {
      await arriving;
      await new Promise((done) => setTimeout(done, 2));
    }
  };
  await settle();
  return { game, settle, close: take };
}

function entry(i: number, source: StorySource): ShelfEntry {
  return {
    id: i === 0 ? source.id : `${source.id}-${i}`,
    hash: source.hash,
    card: source.card,
    endings: 2,
    words: 200,
    loadStory: async () => source,
    loadMoments: async () => SMALL_MOMENTS,
    loadReach: async () => SMALL_REACH,
    loadMap: async () => smallMap(),
  };
}

/** Presses a key where the focus is. */
export function press(key: string, more: KeyboardEventInit = {}): void {
  const at = document.activeElement ?? document.body;
  at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
}
