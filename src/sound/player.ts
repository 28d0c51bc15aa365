// The player behind the game's sound port: silent until it is woken, captions from the first moment.

import type { SoundPort, SoundVolumes } from '../game/sound-port';
import { createAmbience } from './ambience';
import { createCaptions } from './captions';
import type { Deck, OpenDeck } from './deck';
import { openHowlerDeck } from './howler-deck';
import { createOnce } from './once';
import { createPieces } from './pieces';
import type { InStep } from './score/in-step';
import { createScore } from './score/score';
import type { SoundCatalog, SoundEntry } from './sound-catalog';
import { type Page, watchVisibility } from './visibility';

/** A cue that loads later than this after its moment is left out, and so is a sound of the page, in milliseconds. */
const PATIENCE = 1500;
const PAGE_PATIENCE = 250;

/** What is left of place and music under an important line, and how long they take to step back, in milliseconds. */
export const DUCKED = 0.45;
export const DUCKS = 900;

export interface PlayerSetup {
  readonly catalog: SoundCatalog;
  /** Address of a file of the catalogue. */
  urlOf(file: string): string;
  /** What is heard just now, to be shown; `null` when there is nothing to show. */
  onCaption(text: string | null): void;
}

/** Names come from stories, so `toString` must not find Object's own. */
function entryIn(entries: Readonly<Record<string, SoundEntry>>, name: string | null): SoundEntry | null {
  return (name !== null && Object.hasOwn(entries, name) && entries[name]) || null;
}

/** Makes the player. The deck and the page are parameters, so that tests bring their own. */
export function createSoundPlayer(
  { catalog, urlOf, onCaption }: PlayerSetup,
  openDeck: OpenDeck = openHowlerDeck,
  page: Page = document,
): SoundPort {
  let deck: Deck | null = null;
  let bus: InStep | null = null;
  let waking = false;
  let gone = false;
  let muted = false;
  let ducked = false;
  let place: string | null = null;
  let volumes: SoundVolumes = { music: 1, ambience: 1, cues: 1, page: 1, mono: false };
  const stopped = { game: false, page: page.hidden };
  const still = () => stopped.game || stopped.page;
  const captions = createCaptions(onCaption);

  const ambienceEntry = (name: string | null) => entryIn(catalog.ambiences, name);
  const cueEntry = (name: string) => entryIn(catalog.cues, name);
  const behind = (volume: number) => volume * (ducked ? DUCKED : 1);
  const open = (entry: SoundEntry, share: number, loop = false) =>
    (!muted &&
      deck?.open({
        urls: entry.files.map(urlOf),
        start: entry.start,
        ms: entry.ms,
        loop,
        volume: entry.volume * share,
      })) ||
    null;

  const cues = createOnce(open, () => volumes.cues, PATIENCE);
  const leaves = createOnce(open, () => volumes.page, PAGE_PATIENCE);
  const pieces = createPieces(open, () => volumes.music);
  const ambience = createAmbience(
    (name) => {
      const entry = ambienceEntry(name);
      return entry && open(entry, behind(volumes.ambience), true);
    },
    (name) => (ambienceEntry(name)?.volume ?? 0) * behind(volumes.ambience),
  );
  // Silent music is not fetched.
  const loops = () => {
    if (muted || volumes.music === 0) return null;
    bus ??= deck?.loops(behind(volumes.music)) ?? null;
    return bus;
  };
  const score = createScore({
    stems: catalog.stems,
    urlOf,
    loops,
    say: (caption) => captions.say(caption, 0),
  });
  const settle = () => {
    ambience.settle();
    score.settle();
    pieces.settle();
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
    settle();
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
      if (!still()) cues.play(name, entry);
    },
    score(scene) {
      if (!gone) score.want(scene);
    },
    ending(kind) {
      const entry = entryIn(catalog.music, kind);
      if (gone || !entry) return;
      score.want(null);
      captions.say(entry.caption, entry.ms);
      pieces.chord(entry);
    },
    theme(on) {
      if (!gone) pieces.theme(on ? entryIn(catalog.music, 'theme') : null);
    },
    page(name) {
      const entry = entryIn(catalog.page, name);
      if (!gone && entry && !still()) leaves.play(name, entry);
    },
    duck(on) {
      if (gone || ducked === on) return;
      ducked = on;
      ambience.refresh(DUCKS);
      bus?.volume(behind(volumes.music), DUCKS / 1000);
    },
    volumes(next) {
      if (gone) return;
      const quiet = volumes.music === 0;
      if (next.music === 0) for (const part of [score, pieces]) part.silence();
      volumes = { ...next };
      deck?.mono(volumes.mono);
      for (const part of [ambience, cues, leaves, pieces]) part.refresh();
      bus?.volume(behind(volumes.music), 0.1);
      if (quiet) score.settle();
    },
    mute(on) {
      if (gone) return;
      if (on) for (const part of [ambience, score, pieces]) part.silence();
      muted = on;
      deck?.mute(on);
      if (!on) settle();
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
      bus = null;
    },
  };
}
