import { describe, expect, it } from 'vitest';
import { Playthrough } from '../../src/domain/playthrough';
import type { StorySource } from '../../src/domain/story-card';
import { handedOver } from '../../src/game/handed-over';
import type { ShelfEntry } from '../../src/game/shelf';
import type { StoredRun } from '../../src/game/store-port';
import { newRecord, updated } from '../../src/game/stored-run';
import { SMALL_MOMENTS, SMALL_REACH } from '../domain/small-moments';
import { smallSide } from '../domain/small-side';
import { SMALL_INK, smallStory, storyOf } from '../domain/small-story';

const NOW = new Date(0);

const entryOf = (source: StorySource): ShelfEntry => ({
  id: source.id,
  hash: source.hash,
  card: source.card,
  endings: 2,
  words: 200,
  loadStory: async () => source,
  loadMoments: async () => SMALL_MOMENTS,
  loadReach: async () => SMALL_REACH,
});

/** A kept run of the first side. */
function kept(id: string, picks: readonly string[]): StoredRun {
  const play = Playthrough.begin(smallStory(), 3);
  for (const pick of picks) play.pick(play.turn.number, pick);
  return updated(newRecord(play.run, NOW, id), play.run, 9, play.turn.ending, NOW);
}

const handed = (runs: readonly StoredRun[], from: StoredRun | null = null, source = smallStory()) =>
  handedOver(smallSide(), runs, (id) => (id === source.id ? entryOf(source) : null), from);

const ended = kept('ended', ['ladder.asked', 'paint.read']);
const older = kept('older', ['ladder.mended', 'paint.sunday']);
const stopped = kept('stopped', ['ladder.mended']);

describe('the other side of an evening is handed', () => {
  it('the latest run that came to an end', async () => {
    expect(ended.ending).not.toBeNull();
    expect(await handed([stopped, ended, older])).toEqual({
      her_ladder: 'ladder.asked',
      her_paint: 'paint.read',
    });
  });

  it('the run whose debrief it was begun from', async () => {
    expect(await handed([ended, older], older)).toEqual({
      her_ladder: 'ladder.mended',
      her_paint: 'paint.sunday',
    });
  });

  it('nothing, where no run came to an end, and the story’s own evening is met', async () => {
    expect(await handed([stopped])).toEqual({});
  });

  it('nothing of a run that an edited story can no longer follow', async () => {
    const edited = storyOf(SMALL_INK.replaceAll('ladder.asked', 'ladder.asks'));
    expect(await handed([ended], null, edited)).toEqual({});
  });

  it('nothing, where a story is no other side', async () => {
    expect(await handedOver(smallStory(), [ended], () => null, null)).toEqual({});
  });
});
