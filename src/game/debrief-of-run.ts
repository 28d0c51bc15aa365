// From a kept run to its debrief: fetches what it takes, replays the run, and explains it, or says why it can't.

import type { Catalogue } from '../domain/concepts';
import { type Debrief, debriefOf } from '../domain/debrief/debrief';
import type { Moments } from '../domain/moments';
import { Playthrough } from '../domain/playthrough';
import type { ShelfEntry } from './shelf';
import type { StoredRun } from './store-port';
import { runOf } from './stored-run';
import { GAME, replayWords } from './words';

/** A debrief ready to be shown, with the run it explains. */
export interface DebriefView {
  readonly entry: ShelfEntry;
  readonly record: StoredRun;
  readonly debrief: Debrief;
  readonly play: Playthrough;
  readonly moments: Moments;
}

/** `words` is what to tell the reader: beside the view where the story was edited since, alone where there is none. */
export async function debriefOfRun(
  record: StoredRun,
  entry: ShelfEntry,
  loadConcepts: () => Promise<Catalogue>,
): Promise<{ readonly view: DebriefView | null; readonly words: string | null }> {
  const [source, moments, reach, catalogue] = await Promise.all([
    entry.loadStory(),
    entry.loadMoments(),
    entry.loadReach(),
    loadConcepts(),
  ]);
  const whole = { ...runOf(record), at: record.turns.length };
  const [play, replayed] = Playthrough.replay(source, whole, record.ending);
  const debrief = debriefOf(play.turns, { card: source.card, moments, reach, catalogue });
  if (debrief) return { view: { entry, record, debrief, play, moments }, words: replayWords(replayed) };
  return {
    view: null,
    words: replayed.why ? GAME.editedSince : GAME.notEnded,
  };
}

/** The debrief of a kept run; where there is no such run or story, that is said. */
export async function debriefFor(
  record: StoredRun | null,
  game: { entry(id: string): ShelfEntry | null; concepts(): Promise<Catalogue> },
): ReturnType<typeof debriefOfRun> {
  const entry = record && game.entry(record.storyId);
  return record && entry ? debriefOfRun(record, entry, game.concepts) : { view: null, words: GAME.noRun };
}
