// The deck on Howler. Its code is fetched when the deck is opened, so that the first page does not carry it.

import type { Deck, OpenDeck } from './deck';
import { howlerLoops } from './howler-loops';
import { type HowlConstructor, type HowlerTrack, howlerTrack } from './howler-track';
import type { InStep } from './score/in-step';

/** The part of Howler's page-wide object that is used. */
interface HowlerSwitches {
  mute(on: boolean): unknown;
  /** Absent where there is no Web Audio, or before it has been asked for. */
  readonly masterGain?: Pick<GainNode, 'channelCount' | 'channelCountMode'> | null;
  readonly ctx?: AudioContext | null;
  autoSuspend?: boolean;
}

/** What `import('howler')` brings, or a stand-in for it. */
export interface HowlerModule {
  readonly Howl: HowlConstructor;
  readonly Howler: HowlerSwitches;
}

/** A deck on a Howler that has been loaded. */
export function howlerDeck(howler: HowlerModule): Deck {
  const { Howl, Howler } = howler;
  const tracks = new Set<HowlerTrack>();
  let held = false;
  let mono = false;
  let loops: InStep | null = null;

  /** Web Audio mixes a one-channel output down by itself; the output exists only once a sound has been opened. */
  const applyMono = () => {
    const out = Howler.masterGain;
    if (!out) return;
    out.channelCount = mono ? 1 : 2;
    out.channelCountMode = mono ? 'explicit' : 'max';
  };

  return {
    open(spec) {
      const track = howlerTrack(Howl, spec, held, () => tracks.delete(track));
      tracks.add(track);
      applyMono();
      return track;
    },
    loops(volume) {
      loops ??= howlerLoops(howler, volume, held);
      applyMono();
      return loops;
    },
    hold() {
      held = true;
      loops?.hold();
      for (const track of [...tracks]) track.hold();
    },
    release() {
      held = false;
      loops?.release();
      for (const track of [...tracks]) track.release();
    },
    mute(on) {
      Howler.mute(on);
    },
    mono(on) {
      mono = on;
      applyMono();
    },
    close() {
      loops?.close();
      for (const track of [...tracks]) track.close();
    },
  };
}

/** Fetches Howler and opens the deck. */
export const openHowlerDeck: OpenDeck = async () => howlerDeck(await import('howler'));
