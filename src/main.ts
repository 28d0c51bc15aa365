// Wires the parts once; the only file that knows them all.

import { loadConcepts } from 'virtual:concepts';
import { shelf } from 'virtual:stories';
import { effect, signal } from '@preact/signals';
import { pagePicture } from './files/page-pictures';
import { Game } from './game/game';
import type { OpenStage } from './game/stage-port';
import { lateSoundPlayer } from './sound/late-player';
import type { ArtCatalog } from './stage/art-catalog';
import { noJotter, openJotter } from './storage/jotter';
import { memoryShelves, openShelves } from './storage/shelves';
import { openStore } from './storage/store';
import { mountPage } from './ui/mount';
import { hasLeft, putUpNotes } from './ui/shell/leave-at-once';

const now = (): Date => new Date();
const newId = (): string => crypto.getRandomValues(new Uint32Array(3)).join('-');

/**
 * What a pick changes is painted first; the rest of its turn is read and the run is written in the task after that, no
 * later: what a reader has seen must have begun to be written, since what begins while a page is being left may be
 * dropped. A page that is not painted, in a hidden tab, does not wait.
 */
function soon(work: () => void): void {
  const { port1, port2 } = new MessageChannel();
  const waited = setTimeout(() => port2.postMessage(null), 100);
  requestAnimationFrame(() => port2.postMessage(null));
  port1.onmessage = () => {
    clearTimeout(waited);
    port1.close();
    work();
  };
}

/** What nobody waits for is done when there is nothing else to do; where a browser can't tell, a little later. */
function atRest(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(() => work());
  else setTimeout(work, 300);
}

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
  const sound = lateSoundPlayer(async () => {
    const [{ createSoundPlayer }, { soundFile }, { default: catalog }] = await Promise.all([
      import('./sound/player'),
      import('./files/sound-files'),
      import('../assets/made/sound.json'),
    ]);
    return createSoundPlayer({
      catalog,
      urlOf: soundFile,
      onCaption: (words) => {
        game.caption.value = words;
      },
    });
  });
  const outside = { locks: navigator.locks, now, newId, breath: () => new Promise<void>(soon) };
  const game = new Game({
    shelf,
    store: openStore({
      ...outside,
      shelves: await openShelves(),
      jotter: openJotter(() => localStorage),
    }),
    memoryStore: () => openStore({ ...outside, shelves: memoryShelves(), jotter: noJotter }),
    sound,
    loadConcepts,
    now,
    newId,
    roll: (below) => Math.floor(Math.random() * below),
    soon,
    atRest,
    visit: (hash, replace) => {
      // The same address once more is not a change of address to the browser.
      if (location.hash === hash) void game.arrive(hash);
      else if (replace) location.replace(hash);
      else location.hash = hash;
    },
  });

  for (const gesture of ['pointerdown', 'keydown'] as const) addEventListener(gesture, () => sound.wake());
  effect(() => {
    const { sound: on, musicVolume, ambienceVolume, cueVolume, pageVolume, mono } = game.settings.value;
    sound.mute(!on);
    sound.volumes({ music: musicVolume, ambience: ambienceVolume, cues: cueVolume, page: pageVolume, mono });
  });

  const more = signal((_name: string): string => '');
  const asked = location.hash;
  await game.begin(asked);
  // Not before: a story that is opened while the runs are being read would not find its own.
  addEventListener('hashchange', () => void game.arrive(location.hash));
  if (location.hash !== asked) await game.arrive(location.hash);
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
