// One sound on Howler: loads it, falls back to its other format, plays, fades, holds.

import type { Howl, HowlOptions } from 'howler';
import type { Track, TrackSpec } from './deck';

/** Howler's class, or a stand-in for it. */
export type HowlConstructor = new (options: HowlOptions) => Howl;

/** A track that the deck can also hold, and that tells the deck when it is gone. */
export interface HowlerTrack extends Track {
  hold(): void;
  release(): void;
}

const SPRITE = 'whole';

function formatOf(url: string): string {
  return /\.(\w+)(?:[?#].*)?$/.exec(url)?.[1] ?? 'mp3';
}

/**
 * Opens a sound and starts loading it.
 * @param held whether the deck stands still just now
 * @param onClosed called once, when the track is freed
 */
export function howlerTrack(
  Howl: HowlConstructor,
  spec: TrackSpec,
  held: boolean,
  onClosed: () => void,
): HowlerTrack {
  let howl: Howl | null = null;
  let loaded = false;
  let closed = false;
  let volume = spec.volume;
  let waiting: { readonly fade: number; readonly until: number } | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let risen = { from: 0, over: 0 };
  const playing = new Set<number>();

  /** How loud it is just now, which while it still rises is less than it is to be. */
  const level = () => volume * Math.min(1, risen.over > 0 ? (Date.now() - risen.from) / risen.over : 1);

  const start = () => {
    if (!howl || !loaded || held || !waiting) return;
    const { fade, until } = waiting;
    waiting = null;
    if (Date.now() > until) return;
    const id = howl.play(SPRITE);
    playing.add(id);
    risen = { from: Date.now(), over: fade };
    // Howler's fade never ends when there is nothing to fade.
    if (fade > 0 && volume > 0) howl.fade(0, volume, fade, id);
  };

  // One address at a time: browsers claim formats that they then cannot decode, and Howler believes them.
  const load = (index: number) => {
    const url = spec.urls[index];
    if (closed || url === undefined) return;
    let attempt: Howl | null = null;
    const failed = () => {
      attempt?.unload();
      howl = null;
      load(index + 1);
    };
    try {
      attempt = new Howl({
        src: [url],
        format: [formatOf(url)],
        sprite: { [SPRITE]: spec.loop ? [spec.start, spec.ms, true] : [spec.start, spec.ms] },
        volume,
        onload: () => {
          loaded = !closed;
          start();
        },
        onloaderror: failed,
        onend: (id) => {
          if (!spec.loop) playing.delete(id);
        },
      });
      howl = attempt;
    } catch {
      failed();
    }
  };

  const close = () => {
    if (closed) return;
    closed = true;
    clearTimeout(leaving);
    howl?.unload();
    howl = null;
    playing.clear();
    onClosed();
  };

  load(0);
  return {
    begin({ fade = 0, patience = Number.POSITIVE_INFINITY } = {}) {
      waiting = { fade, until: Date.now() + patience };
      start();
    },
    leave(fade) {
      if (closed) return;
      const [id] = playing;
      if (id === undefined || held || fade === 0) return close();
      const from = level();
      if (from === 0) return close();
      howl?.fade(from, 0, fade, id);
      clearTimeout(leaving);
      leaving = setTimeout(close, fade);
    },
    setVolume(next, over = 0) {
      const from = level();
      volume = next;
      const [id] = playing;
      if (over > 0 && id !== undefined && !held && from !== next) howl?.fade(from, next, over, id);
      else howl?.volume(next);
    },
    hold() {
      held = true;
      if (leaving) return close();
      for (const id of playing) howl?.pause(id);
    },
    release() {
      held = false;
      for (const id of playing) howl?.play(id);
      start();
    },
    close,
  };
}
