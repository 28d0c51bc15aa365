// Wires the parts once; the only file that knows them all.

import { loadConcepts } from 'virtual:concepts';
import { shelf } from 'virtual:stories';
import { effect } from '@preact/signals';
import soundCatalog from '../assets/made/sound.json';
import { Game } from './game/game';
import type { OpenStage } from './game/stage-port';
import { createSoundPlayer } from './sound/player';
import type { ArtCatalog } from './stage/art-catalog';
import { openShelves } from './storage/shelves';
import { openStore } from './storage/store';
import { mountPage } from './ui/mount';

const made = import.meta.glob<string>('../assets/made/**/*.{webp,webm,mp3}', {
  query: '?url',
  import: 'default',
  eager: true,
});
const urlOf = (file: string): string => made[`../assets/made/${file}`] ?? '';
const now = (): Date => new Date();
const newId = (): string => crypto.getRandomValues(new Uint32Array(3)).join('-');

/** A pick is painted before it is written; but a page that is being left writes at once. */
const breath = (): Promise<void> =>
  new Promise((done) => {
    const goOn = (): void => {
      clearTimeout(timer);
      removeEventListener('pagehide', goOn);
      done();
    };
    const timer = setTimeout(goOn, 60);
    addEventListener('pagehide', goOn);
  });

/** Phaser and the art's catalogue come after the words, and only when a story is on. */
const openStage: OpenStage = async (box, options) => {
  const [{ stageOpener }, { default: catalog }] = await Promise.all([
    import('./stage/open-stage'),
    import('../assets/made/art.json'),
  ]);
  // Its shape is what `npm run art` writes, and a test holds it to it.
  return stageOpener({ catalog: catalog as unknown as ArtCatalog, urlOf })(box, options);
};

async function main(root: HTMLElement): Promise<void> {
  const sound = createSoundPlayer({
    catalog: soundCatalog,
    urlOf,
    onCaption: (words) => {
      game.caption.value = words;
    },
  });
  const store = openStore({
    shelves: await openShelves(),
    locks: navigator.locks,
    now,
    newId,
    breath,
  });
  const game = new Game({
    shelf,
    store,
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

  await game.begin(location.hash);
  mountPage(root, game, { openStage, pictures: (name) => urlOf(`pictures/${name}.webp`) });

  import.meta.hot?.on('story:changed', (source) => game.swap(source));
}

const root = document.getElementById('page');
if (root) void main(root);
