// Wires the parts once; the only file that knows them all.

import { loadConcepts } from 'virtual:concepts';
import { shelf } from 'virtual:stories';
import { effect, signal } from '@preact/signals';
import soundCatalog from '../assets/made/sound.json';
import { pagePicture } from './files/page-pictures';
import { Game } from './game/game';
import type { OpenStage } from './game/stage-port';
import { openHowlerDeck } from './sound/howler-deck';
import { createSoundPlayer } from './sound/player';
import type { ArtCatalog } from './stage/art-catalog';
import { memoryShelves, openShelves } from './storage/shelves';
import { openStore } from './storage/store';
import { mountPage } from './ui/mount';
import { hasLeft, putUpNotes } from './ui/shell/leave-at-once';

const now = (): Date => new Date();
const newId = (): string => crypto.getRandomValues(new Uint32Array(3)).join('-');

/**
 * A pick is put on the page before it is written. No longer than a task: a page that is left right after a line was
 * shown must have begun to write it, since what begins while it is being left may be dropped.
 */
const breath = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Phaser and the art's catalogue come after the words, and only when a story is on. */
const openStage: OpenStage = async (box, options) => {
  const [{ stageOpener }, { stageFile }, { default: catalog }] = await Promise.all([
    import('./stage/open-stage'),
    import('./files/stage-files'),
    import('../assets/made/art.json'),
  ]);
  // Its shape is what `npm run art` writes, and a test holds it to it.
  return stageOpener({ catalog: catalog as unknown as ArtCatalog, urlOf: stageFile })(box, options);
};

async function main(root: HTMLElement): Promise<void> {
  let soundFile = (_path: string): string => '';
  const sound = createSoundPlayer(
    {
      catalog: soundCatalog,
      urlOf: (path) => soundFile(path),
      onCaption: (words) => {
        game.caption.value = words;
      },
    },
    async () => {
      ({ soundFile } = await import('./files/sound-files'));
      return openHowlerDeck();
    },
  );
  const outside = { locks: navigator.locks, now, newId, breath };
  const game = new Game({
    shelf,
    store: openStore({ ...outside, shelves: await openShelves() }),
    memoryStore: () => openStore({ ...outside, shelves: memoryShelves() }),
    sound,
    loadConcepts,
    now,
    newId,
    roll: (below) => Math.floor(Math.random() * below),
    visit: (hash, replace) => {
      // The same address once more is not a change of address to the browser.
      if (location.hash === hash) void game.arrive(hash);
      else if (replace) location.replace(hash);
      else location.hash = hash;
    },
  });

  addEventListener('hashchange', () => void game.arrive(location.hash));
  for (const gesture of ['pointerdown', 'keydown'] as const) addEventListener(gesture, () => sound.wake());
  effect(() => {
    const { sound: on, ambienceVolume, cueVolume, mono } = game.settings.value;
    sound.mute(!on);
    sound.volumes({ ambience: ambienceVolume, cues: cueVolume, mono });
  });

  const more = signal((_name: string): string => '');
  await game.begin(location.hash);
  mountPage(root, game, { openStage, pictures: (name) => pagePicture(name) || more.value(name) });

  effect(() => {
    if (['title', 'shelf', 'story'].includes(game.route.value.screen)) return;
    void import('./files/more-pictures').then(({ otherPicture }) => {
      more.value = otherPicture;
    });
  });
  import.meta.hot?.on('story:changed', (source) => game.swap(source));
}

const root = document.getElementById('page');
if (hasLeft(window)) putUpNotes(window);
else if (root) void main(root);
