// The player behind the game's sound port: silent until it is woken, captions from the first moment.

import type { SoundPort, SoundVolumes } from '../game/sound-port';
import { createAmbience } from './ambience';
import { createCaptions } from './captions';
import type { Deck, OpenDeck, Track } from './deck';
import { openHowlerDeck } from './howler-deck';
import type { SoundCatalog, SoundEntry } from './sound-catalog';
import { type Page, watchVisibility } from './visibility';

/** A cue that loads later than this after its moment is left out, in milliseconds. */
const PATIENCE = 1500;

export interface PlayerSetup {
  readonly catalog: SoundCatalog;
  /** Address of a file of the catalogue. */
  urlOf(file: string): string;
  /** What is heard just now, to be shown; `null` when there is nothing to show. */
  onCaption(text: string | null): void;
}

/** Makes the player. The deck and the page are parameters, so that tests bring their own. */
export function createSoundPlayer(
  { catalog, urlOf, onCaption }: PlayerSetup,
  openDeck: OpenDeck = openHowlerDeck,
  page: Page = document,
): SoundPort {
  let deck: Deck | null = null;
  let waking = false;
  let gone = false;
  let muted = false;
  let place: string | null = null;
  let volumes: SoundVolumes = { ambience: 1, cues: 1, mono: false };
  const stopped = { game: false, page: page.hidden };
  const still = () => stopped.game || stopped.page;
  const cues = new Map<string, Track>();
  const captions = createCaptions(onCaption);

  // Names come from stories, so `toString` must not find Object's own.
  const entryIn = (entries: SoundCatalog['cues'], name: string | null): SoundEntry | null =>
    (name !== null && Object.hasOwn(entries, name) && entries[name]) || null;
  const ambienceEntry = (name: string | null) => entryIn(catalog.ambiences, name);
  const cueEntry = (name: string) => entryIn(catalog.cues, name);
  const open = (entry: SoundEntry, loop: boolean, share: number) =>
    deck?.open({
      urls: entry.files.map(urlOf),
      start: entry.start,
      ms: entry.ms,
      loop,
      volume: entry.volume * share,
    }) ?? null;

  const ambience = createAmbience(
    (name) => {
      const entry = ambienceEntry(name);
      return entry && !muted ? open(entry, true, volumes.ambience) : null;
    },
    (name) => (ambienceEntry(name)?.volume ?? 0) * volumes.ambience,
  );

  const playCue = (name: string, entry: SoundEntry) => {
    if (muted || still()) return;
    const track = cues.get(name) ?? open(entry, false, volumes.cues);
    if (!track) return;
    cues.set(name, track);
    track.begin({ patience: PATIENCE });
  };

  const stop = (change: Partial<typeof stopped>) => {
    const before = still();
    Object.assign(stopped, change);
    if (gone || still() === before) return;
    for (const part of [deck, captions]) before ? part?.release() : part?.hold();
  };

  const woken = (opened: Deck) => {
    if (gone) return opened.close();
    deck = opened;
    deck.mute(muted);
    deck.mono(volumes.mono);
    if (still()) deck.hold();
    ambience.settle();
  };

  const unwatch = watchVisibility(page, (hidden) => stop({ page: hidden }));
  if (stopped.page) captions.hold();

  return {
    wake() {
      if (gone || waking) return;
      waking = true;
      openDeck()
        .then(woken)
        .catch(() => {
          // Offline, perhaps: the next gesture tries again.
          waking = false;
        });
    },
    ambience(name) {
      if (gone || name === place) return;
      const before = ambienceEntry(place);
      const next = ambienceEntry(name);
      place = name;
      if (before) captions.drop(before.caption);
      if (next) captions.say(next.caption, 0);
      ambience.want(next ? name : null);
    },
    cue(name) {
      const entry = cueEntry(name);
      if (gone || !entry) return;
      captions.say(entry.caption, entry.ms);
      playCue(name, entry);
    },
    volumes(next) {
      if (gone) return;
      volumes = { ...next };
      deck?.mono(volumes.mono);
      ambience.refresh();
      for (const [name, track] of cues) track.setVolume((cueEntry(name)?.volume ?? 0) * volumes.cues);
    },
    mute(on) {
      if (gone) return;
      muted = on;
      deck?.mute(on);
      if (on) ambience.silence();
      else ambience.settle();
    },
    pause: () => stop({ game: true }),
    resume: () => stop({ game: false }),
    dispose() {
      if (gone) return;
      gone = true;
      unwatch();
      captions.clear();
      deck?.close();
      deck = null;
    },
  };
}
