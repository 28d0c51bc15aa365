// The deck on Howler. Its code is fetched when the deck is opened, so that the first page does not carry it.

import type { Deck, OpenDeck } from './deck';
import { howlerLoops } from './howler-loops';
import type { HowlerModule } from './howler-module';
import { type HowlerTrack, howlerTrack } from './howler-track';
import type { InStep } from './score/in-step';

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
