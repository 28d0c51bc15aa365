// Debriefs to look at in tests: of the real story by seed, and of the little one by its picks.

import { loadConcepts } from 'virtual:concepts';
import { shelf } from 'virtual:stories';
import { batch } from '@preact/signals';
import type { Reach } from '../../../src/domain/moments';
import { Playthrough } from '../../../src/domain/playthrough';
import { type DebriefView, debriefOfRun } from '../../../src/game/debrief-of-run';
import type { ShelfEntry } from '../../../src/game/shelf';
import { newRecord } from '../../../src/game/stored-run';
import { SMALL_CATALOGUE, SMALL_MOMENTS, SMALL_REACH } from '../../domain/small-moments';
import { smallStory } from '../../domain/small-story';
import { randomPlay } from '../../domain/ways';
import type { Opened } from '../page';

async function viewOf(
  play: Playthrough,
  entry: ShelfEntry,
  concepts: typeof loadConcepts,
): Promise<DebriefView> {
  // Asked where it turned, and named no line: the pages are up.
  const marked = { turn: null, feeling: null };
  const record = { ...newRecord(play.run, new Date(0), 'r-1'), ending: play.turn.ending, marked };
  const { view } = await debriefOfRun(record, entry, concepts);
  if (!view) throw new Error('this run has no debrief');
  return view;
}

/** A random run of the first story of the shelf. */
export async function realView(seed: number): Promise<DebriefView> {
  const entry = shelf[0] as ShelfEntry;
  return viewOf(randomPlay(await entry.loadStory(), seed), entry, loadConcepts);
}

/** A run of the little story by its picks. */
export async function smallView(picks: readonly string[], reach: Reach = SMALL_REACH): Promise<DebriefView> {
  const source = smallStory();
  const play = Playthrough.begin(source, 1);
  for (const pick of picks) if (!play.pick(play.turn.number, pick)) throw new Error(`can’t pick ${pick}`);
  const entry: ShelfEntry = {
    id: source.id,
    hash: source.hash,
    card: source.card,
    endings: 2,
    words: 200,
    loadStory: async () => source,
    loadMoments: async () => SMALL_MOMENTS,
    loadReach: async () => reach,
  };
  return viewOf(play, entry, async () => SMALL_CATALOGUE);
}

/** Puts a page of a debrief up in the opened game. */
export async function show(page: Opened, view: DebriefView, number: number): Promise<void> {
  batch(() => {
    page.game.debrief.value = view;
    page.game.route.value = { screen: 'debrief', run: view.record.id, page: number };
  });
  // The debrief is a part that is fetched when it is first needed.
  for (let i = 0; i < 600 && !document.querySelector('#debrief h1'); i++) await page.settle();
  await page.settle();
}
