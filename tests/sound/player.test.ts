// @vitest-environment jsdom
// The player on the real deck, with a Howler that makes no sound.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CROSS_FADE } from '../../src/sound/ambience';
import type { OpenDeck } from '../../src/sound/deck';
import { howlerDeck } from '../../src/sound/howler-deck';
import { createSoundPlayer, DUCKED, DUCKS } from '../../src/sound/player';
import type { SoundCatalog } from '../../src/sound/sound-catalog';
import { fakeHowler } from './fake-howler';

const catalog: SoundCatalog = {
  ambiences: {
    fridge: {
      files: ['fridge.webm', 'fridge.mp3'],
      caption: 'the fridge hums',
      ms: 24000,
      start: 250,
      volume: 1,
    },
    wind: { files: ['wind.webm', 'wind.mp3'], caption: 'wind', ms: 26000, start: 250, volume: 0.5 },
  },
  cues: {
    buzz: { files: ['buzz.webm', 'buzz.mp3'], caption: 'a phone buzzes', ms: 1750, start: 0, volume: 0.8 },
    train: {
      files: ['train.webm', 'train.mp3'],
      caption: 'a train goes through',
      ms: 8400,
      start: 0,
      volume: 1,
    },
  },
  stems: {},
  music: {
    theme: { files: ['theme.mp3'], caption: 'music: a piano', ms: 45000, start: 0, volume: 1 },
    apart: { files: ['apart.mp3'], caption: 'music: two notes', ms: 8000, start: 0, volume: 1 },
  },
  page: {
    turn: { files: ['turn.webm', 'turn.mp3'], caption: 'a leaf is turned', ms: 600, start: 0, volume: 1 },
  },
};

function house(openDeck?: OpenDeck) {
  const howler = fakeHowler();
  const captions: (string | null)[] = [];
  const opened = vi.fn(openDeck ?? (async () => howlerDeck(howler.module)));
  const player = createSoundPlayer(
    { catalog, urlOf: (file) => `/made/${file}`, onCaption: (text) => captions.push(text) },
    opened,
    document,
  );
  const wake = async () => {
    player.wake();
    await vi.advanceTimersByTimeAsync(0);
  };
  const howlOf = (name: string) => {
    const found = howler.howls.filter(({ url }) => url.includes(name)).at(-1);
    if (!found) throw new Error(`${name} was never opened`);
    return found;
  };
  return { player, howler, captions, opened, wake, howlOf };
}

function look(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  look(false);
  vi.useRealTimers();
});

describe('before the first gesture', () => {
  test('nothing is fetched, opened or played, and captions come', () => {
    const { player, howler, opened, captions } = house();
    player.ambience('fridge');
    player.cue('buzz');
    expect(opened).not.toHaveBeenCalled();
    expect(howler.howls).toEqual([]);
    expect(captions).toEqual(['the fridge hums', 'the fridge hums · a phone buzzes']);
  });

  test('the gesture brings the place, once, and not the cue that is past', async () => {
    const { player, howler, opened, wake, captions } = house();
    player.ambience('fridge');
    player.cue('buzz');
    await wake();
    await wake();
    expect(opened).toHaveBeenCalledTimes(1);
    expect(howler.howls.map(({ url }) => url)).toEqual(['/made/fridge.webm']);
    expect(captions).toHaveLength(2);
  });

  test('when the code cannot be fetched, the next gesture tries again', async () => {
    const howler = fakeHowler();
    let online = false;
    const { player, wake } = house(async () => {
      if (!online) throw new Error('offline');
      return howlerDeck(howler.module);
    });
    player.ambience('fridge');
    await wake();
    online = true;
    await wake();
    expect(howler.howls).toHaveLength(1);
  });
});

describe('the sound of the place', () => {
  test('plays the stretch between its wraps, round, and rises', async () => {
    const { player, wake, howlOf } = house();
    await wake();
    player.ambience('wind');
    expect(howlOf('wind').done).toEqual([]);
    howlOf('wind').load();
    expect(howlOf('wind').options.sprite).toEqual({ whole: [250, 26000, true] });
    expect(howlOf('wind').done).toEqual(['play whole', `fade 0 0.5 ${CROSS_FADE} 1001`]);
  });

  test('crosses over to the next, and the old one is freed afterwards', async () => {
    const { player, wake, howlOf } = house();
    await wake();
    player.ambience('fridge');
    howlOf('fridge').load();
    await vi.advanceTimersByTimeAsync(5000);
    player.ambience('wind');
    howlOf('wind').load();
    expect(howlOf('fridge').done.at(-1)).toBe(`fade 1 0 ${CROSS_FADE} 1001`);
    expect(howlOf('wind').done.at(-1)).toBe(`fade 0 0.5 ${CROSS_FADE} 1001`);
    expect(howlOf('fridge').unloaded).toBe(false);
    await vi.advanceTimersByTimeAsync(CROSS_FADE);
    expect(howlOf('fridge').unloaded).toBe(true);
    expect(howlOf('wind').unloaded).toBe(false);
  });

  test('one that is still rising sinks from where it is', async () => {
    const { player, wake, howlOf } = house();
    await wake();
    player.ambience('fridge');
    howlOf('fridge').load();
    await vi.advanceTimersByTimeAsync(CROSS_FADE / 2);
    player.ambience(null);
    expect(howlOf('fridge').done.at(-1)).toBe(`fade 0.5 0 ${CROSS_FADE} 1001`);
  });

  test('the same name again changes nothing, not even the caption', async () => {
    const { player, wake, howler, howlOf, captions } = house();
    await wake();
    player.ambience('fridge');
    howlOf('fridge').load();
    const before = [...howlOf('fridge').done];
    await vi.advanceTimersByTimeAsync(60_000);
    player.ambience('fridge');
    expect(howler.howls).toHaveLength(1);
    expect(howlOf('fridge').done).toEqual(before);
    expect(captions).toEqual(['the fridge hums', null]);
  });

  test('a place that is left before it has loaded never plays', async () => {
    const { player, wake, howlOf } = house();
    await wake();
    player.ambience('fridge');
    player.ambience(null);
    howlOf('fridge').load();
    expect(howlOf('fridge').done).toEqual([]);
    expect(howlOf('fridge').unloaded).toBe(true);
  });
});

describe('cues', () => {
  test('play once, and again without loading again', async () => {
    const { player, wake, howler, howlOf } = house();
    await wake();
    player.cue('buzz');
    howlOf('buzz').load();
    player.cue('buzz');
    expect(howler.howls).toHaveLength(1);
    expect(howlOf('buzz').options.volume).toBe(0.8);
    expect(howlOf('buzz').options.sprite).toEqual({ whole: [0, 1750] });
    expect(howlOf('buzz').done).toEqual(['play whole', 'play whole']);
  });

  test('one that loads too late for its line is left out', async () => {
    const { player, wake, howlOf } = house();
    await wake();
    player.cue('buzz');
    await vi.advanceTimersByTimeAsync(2000);
    howlOf('buzz').load();
    expect(howlOf('buzz').done).toEqual([]);
  });

  test('a file that fails gives way to the other format, and then to silence', async () => {
    const { player, wake, howler, howlOf, captions } = house();
    await wake();
    player.cue('buzz');
    howlOf('buzz').fail();
    expect(howler.howls.map(({ url, unloaded }) => [url, unloaded])).toEqual([
      ['/made/buzz.webm', true],
      ['/made/buzz.mp3', false],
    ]);
    expect(() => howlOf('buzz').fail()).not.toThrow();
    expect(() => player.cue('buzz')).not.toThrow();
    expect(howler.howls.flatMap(({ done }) => done)).toEqual([]);
    expect(captions).toEqual(['a phone buzzes']);
  });

  test('a browser that cannot open sound at all is silent', async () => {
    const Howl = class {
      constructor() {
        throw new Error('no audio here');
      }
    };
    const { player, wake } = house(async () => {
      return howlerDeck({ Howl: Howl as never, Howler: { mute: () => undefined } });
    });
    await wake();
    expect(() => player.cue('buzz')).not.toThrow();
    expect(() => player.ambience('fridge')).not.toThrow();
  });

  test('a name that is not in the catalogue is silent, whatever it is', async () => {
    const { player, wake, howler, captions } = house();
    await wake();
    player.cue('toString');
    player.ambience('constructor');
    expect(howler.howls).toEqual([]);
    expect(captions).toEqual([]);
  });
});

describe('the theme, an ending, the page', () => {
  const music = (level: number) => ({ music: level, ambience: 1, cues: 1, page: 0.5, mono: false });

  test('the theme begins at the gesture, is played once, and sinks when a story opens', async () => {
    const { player, howler, wake, howlOf, captions } = house();
    player.volumes(music(0.6));
    player.theme(true);
    expect(howler.howls).toEqual([]);
    await wake();
    howlOf('theme').load();
    expect(howlOf('theme').options.sprite).toEqual({ whole: [0, 45000] });
    expect(howlOf('theme').done).toEqual(['play whole', 'fade 0 0.6 1200 1001']);
    player.theme(true);
    expect(howler.howls).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(5000);
    player.theme(false);
    expect(howlOf('theme').done.at(-1)).toBe('fade 0.6 0 2400 1001');
    await vi.advanceTimersByTimeAsync(2400);
    expect(howlOf('theme').unloaded).toBe(true);
    expect(captions).toEqual([]);
  });

  test('the chord of an ending is played and said; a kind that is not there is neither', async () => {
    const { player, howler, wake, howlOf, captions } = house();
    await wake();
    player.ending('together');
    expect(howler.howls).toEqual([]);
    player.ending('apart');
    howlOf('apart').load();
    expect(howlOf('apart').done).toEqual(['play whole']);
    expect(captions).toEqual(['music: two notes']);
  });

  test('the page turns at its own volume and without words, and never late', async () => {
    const { player, wake, howlOf, captions } = house();
    await wake();
    player.volumes(music(1));
    player.page('turn');
    expect(howlOf('turn').options.volume).toBe(0.5);
    await vi.advanceTimersByTimeAsync(400);
    howlOf('turn').load();
    expect(howlOf('turn').done).toEqual([]);
    player.page('turn');
    expect(howlOf('turn').done).toEqual(['play whole']);
    expect(captions).toEqual([]);
  });
});

describe('an important line', () => {
  test('makes the place step back softly, and lets it come forward again', async () => {
    const { player, wake, howlOf } = house();
    await wake();
    player.ambience('wind');
    howlOf('wind').load();
    await vi.advanceTimersByTimeAsync(5000);
    player.duck(true);
    player.duck(true);
    player.duck(false);
    const ducked = 0.5 * DUCKED;
    expect(howlOf('wind').done.slice(2)).toEqual([
      `fade 0.5 ${ducked} ${DUCKS} 1001`,
      `fade ${ducked} 0.5 ${DUCKS} 1001`,
    ]);
  });

  test('a place that comes under one is quiet from its beginning', async () => {
    const { player, wake, howlOf } = house();
    await wake();
    player.duck(true);
    player.ambience('wind');
    expect(howlOf('wind').options.volume).toBe(0.5 * DUCKED);
  });
});

describe('volumes and mute', () => {
  test('volumes reach what is open and what is opened later; mono mixes down', async () => {
    const { player, wake, howler, howlOf } = house();
    await wake();
    player.ambience('wind');
    howlOf('wind').load();
    player.volumes({ music: 1, ambience: 0.5, cues: 0.25, page: 1, mono: true });
    player.cue('train');
    expect(howlOf('wind').done.at(-1)).toBe('volume 0.25');
    expect(howlOf('train').options.volume).toBe(0.25);
    expect(howler.switches.masterGain).toEqual({ channelCount: 1, channelCountMode: 'explicit' });
    player.volumes({ music: 1, ambience: 0.5, cues: 0.25, page: 1, mono: false });
    expect(howler.switches.masterGain).toEqual({ channelCount: 2, channelCountMode: 'max' });
  });

  test('muted, nothing is loaded or heard and captions go on; the place comes back after', async () => {
    const { player, wake, howler, howlOf, captions } = house();
    await wake();
    player.ambience('fridge');
    howlOf('fridge').load();
    player.mute(true);
    expect(howler.switches.muted).toBe(true);
    expect(howlOf('fridge').unloaded).toBe(true);
    player.ambience('wind');
    player.cue('buzz');
    expect(howler.howls).toHaveLength(1);
    expect(captions.at(-1)).toBe('wind · a phone buzzes');
    player.mute(false);
    howlOf('wind').load();
    expect(howler.switches.muted).toBe(false);
    expect(howlOf('wind').done[0]).toBe('play whole');
  });

  test('muted before waking, it wakes muted', async () => {
    const { player, wake, howler } = house();
    player.mute(true);
    player.ambience('fridge');
    await wake();
    expect(howler.switches.muted).toBe(true);
    expect(howler.howls).toEqual([]);
  });
});

describe('standing still', () => {
  test('a hidden tab holds everything and it goes on after', async () => {
    const { player, wake, howlOf } = house();
    await wake();
    player.ambience('fridge');
    player.cue('train');
    howlOf('fridge').load();
    howlOf('train').load();
    look(true);
    expect(howlOf('fridge').done.at(-1)).toBe('pause 1001');
    expect(howlOf('train').done.at(-1)).toBe('pause 1001');
    look(false);
    expect(howlOf('fridge').done.at(-1)).toBe('play 1001');
    expect(howlOf('train').done.at(-1)).toBe('play 1001');
  });

  test('what loads in a hidden tab waits for it to come back', async () => {
    const { player, wake, howlOf } = house();
    await wake();
    player.ambience('fridge');
    look(true);
    howlOf('fridge').load();
    expect(howlOf('fridge').done).toEqual([]);
    look(false);
    expect(howlOf('fridge').done[0]).toBe('play whole');
  });

  test('coming back to a paused game stays silent until it resumes', async () => {
    const { player, wake, howlOf } = house();
    await wake();
    player.ambience('fridge');
    howlOf('fridge').load();
    player.pause();
    look(true);
    look(false);
    expect(howlOf('fridge').done.at(-1)).toBe('pause 1001');
    player.resume();
    expect(howlOf('fridge').done.at(-1)).toBe('play 1001');
  });

  test('a caption waits with the rest', async () => {
    const { player, captions } = house();
    player.cue('buzz');
    player.pause();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(captions).toEqual(['a phone buzzes']);
    player.resume();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(captions).toEqual(['a phone buzzes', null]);
  });
});

describe('dispose', () => {
  test('frees every sound, the listener and the caption, and ends it', async () => {
    const removed = vi.spyOn(document, 'removeEventListener');
    const { player, wake, howler, howlOf, captions } = house();
    await wake();
    player.ambience('fridge');
    howlOf('fridge').load();
    player.ambience('wind');
    player.cue('buzz');
    player.dispose();
    expect(howler.howls.map(({ unloaded }) => unloaded)).toEqual([true, true, true]);
    expect(removed).toHaveBeenCalledWith('visibilitychange', expect.any(Function));
    expect(captions.at(-1)).toBeNull();
    const said = captions.length;
    player.cue('train');
    player.ambience('fridge');
    player.dispose();
    await wake();
    expect(captions).toHaveLength(said);
    expect(howler.howls).toHaveLength(3);
    expect(vi.getTimerCount()).toBe(0);
    removed.mockRestore();
  });

  test('while it is still waking, nothing is opened any more', async () => {
    const { player, howler } = house();
    player.ambience('fridge');
    player.wake();
    player.dispose();
    await vi.advanceTimersByTimeAsync(0);
    expect(howler.howls).toEqual([]);
  });
});
