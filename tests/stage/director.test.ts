import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLANK, type Picture } from '../../src/domain/picture';
import type { Motion } from '../../src/game/stage-port';
import { Director } from '../../src/stage/director';
import { stateOf } from '../../src/stage/stage-state';
import { art, frames, LAPTOP, lineOf, people, pictures, places, twoOf } from './real-art';

const NOTHING_DRAWN = { asleep: true, pictures: 0 };
const here = Promise.resolve();
const never = new Promise<void>(() => undefined);
const MOTIONS: readonly Motion[] = ['full', 'reduced', 'none'];

const direct = (motion: Motion, frame = LAPTOP) => new Director(art, { motion, frame });

/** Lets promises that are due come through. */
const due = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Runs the stage's clock until the words come or the time is up; answers how long it took. */
async function wordsAfter(director: Director, shown: Promise<void>, most = 3000): Promise<number> {
  let there = false;
  void shown.then(() => {
    there = true;
  });
  await due();
  for (let ms = 0; ms <= most; ms += 10) {
    if (there) return ms;
    director.advance(10);
    await due();
  }
  throw new Error('the words never came');
}

const STANDING = {
  side: 'left',
  pose: 'neutral',
  mood: 'neutral',
  facing: 'toward',
  gaze: 'toward',
} as const;
const [place = '', other = ''] = places;
const [maya = '', daniel = ''] = people;
const ROOM: Picture = { ...BLANK, place };
const TWO: Picture = { ...ROOM, figures: twoOf(STANDING, STANDING) };

describe('the director', () => {
  it('ends every picture in the same still, however it got there', async () => {
    const steps = fc.array(pictures, { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        steps,
        frames,
        fc.constantFrom(...MOTIONS),
        fc.nat(900),
        async (row, frame, motion, ms) => {
          const played = direct(motion, frame);
          for (const picture of row) {
            const shown = played.show(picture, lineOf(null), here);
            await due();
            played.advance(ms % 250);
            played.advance(ms);
            if (ms % 3 === 0) played.finish();
            else await wordsAfter(played, shown);
          }
          played.finish();
          const put = direct('none', frame);
          put.set(row.at(-1) ?? BLANK);
          expect(stateOf(played, NOTHING_DRAWN)).toEqual(stateOf(put, NOTHING_DRAWN));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('lets the words come within the time that is allowed', async () => {
    const most = { full: 710, reduced: 210, none: 0 };
    for (const motion of MOTIONS) {
      const director = direct(motion);
      director.set(TWO);
      const rows: Picture[] = [
        { ...TWO, figures: { [maya]: STANDING } },
        TWO,
        { ...TWO, between: { closeness: 90, tension: 80 } },
        { ...TWO, shot: 'close', on: daniel },
        { ...TWO, insert: Object.keys(art.inserts)[0] ?? null },
        { ...TWO, place: other },
      ];
      for (const picture of rows) {
        const shown = director.show(picture, lineOf(daniel), here);
        expect(await wordsAfter(director, shown)).toBeLessThanOrEqual(most[motion]);
      }
    }
  });

  it('waits no longer than a quarter of a second for a face', async () => {
    const director = direct('full');
    director.set(TWO);
    const hurt = { ...TWO, figures: { ...TWO.figures, [maya]: { ...STANDING, mood: 'hurt' as const } } };
    expect(await wordsAfter(director, director.show(hurt, lineOf(maya), here))).toBeLessThanOrEqual(250);
  });

  it('does not wait at all when nothing has changed', async () => {
    const director = direct('full');
    director.set(TWO);
    expect(await wordsAfter(director, director.show(TWO, lineOf(maya), here))).toBe(0);
  });

  it('finishes the earlier picture when a later one comes: the later wins, both let their words go', async () => {
    const director = direct('full');
    director.set(ROOM);
    const first = director.show(TWO, lineOf(maya), here);
    const second = director.show({ ...TWO, place: other }, lineOf(daniel), here);
    await first;
    await wordsAfter(director, second);
    expect(stateOf(director, NOTHING_DRAWN).place).toBe(other);
  });

  it('lets the words come at once when the reader presses on', async () => {
    const director = direct('full');
    director.set(ROOM);
    const shown = director.show(TWO, lineOf(maya), here);
    director.finish();
    await shown;
    expect(Object.keys(stateOf(director, NOTHING_DRAWN).figures).sort()).toEqual([daniel, maya].sort());
    expect(director.staging.tracks.moving).toBe(false);
  });

  it('does not wait for ever for pictures that do not come', async () => {
    const director = direct('full');
    director.set(ROOM);
    expect(await wordsAfter(director, director.show(TWO, lineOf(maya), never))).toBeLessThanOrEqual(2000);
  });

  it('goes through the dark from one place to another', async () => {
    const director = direct('full');
    director.set(TWO);
    const shown = director.show({ ...TWO, place: other }, lineOf(maya), here);
    await due();
    const seen: [string | null, number][] = [];
    for (let ms = 0; ms < 700; ms += 20) {
      director.advance(20);
      const { place: now, light } = stateOf(director, NOTHING_DRAWN);
      seen.push([now, light.veil]);
    }
    await shown;
    const changed = seen.findIndex(([now]) => now === other);
    expect(seen[changed]?.[1]).toBeGreaterThan(0.85);
    expect(seen.at(-1)).toEqual([other, 0]);
  });

  it('steps in from the side, and is not there any more after stepping out', async () => {
    const director = direct('full');
    director.set(ROOM);
    const alone = { ...ROOM, figures: { [maya]: STANDING } };
    const entering = director.show(alone, lineOf(null), here);
    await due();
    director.advance(60);
    const start = stateOf(director, NOTHING_DRAWN).figures[maya];
    await wordsAfter(director, entering);
    director.finish();
    const there = stateOf(director, NOTHING_DRAWN).figures[maya];
    expect(start?.x).toBeLessThan((there?.x ?? 0) - 60);
    await wordsAfter(director, director.show(ROOM, lineOf(null), here));
    director.finish();
    expect(stateOf(director, NOTHING_DRAWN).figures).toEqual({});
  });

  it('turns body and head apart: a body turned away can have its head back, and the other way round', () => {
    const director = direct('none');
    const torn = { ...STANDING, pose: 'away' as const };
    const withdrawing = { ...STANDING, facing: 'away' as const };
    director.set({ ...ROOM, figures: twoOf(torn, withdrawing) });
    const { figures } = stateOf(director, NOTHING_DRAWN);
    expect([figures[maya]?.look, figures[maya]?.headTurn]).toEqual([{ pose: 'away', turn: 1 }, 1]);
    expect([figures[daniel]?.look, figures[daniel]?.headTurn]).toEqual([{ pose: 'neutral', turn: -1 }, 1]);
  });

  it('keeps the object out of the picture while the page shows the telephone', () => {
    const director = direct('none');
    const insert = Object.keys(art.inserts)[0] ?? null;
    director.set({ ...TWO, insert });
    expect(stateOf(director, NOTHING_DRAWN).insert).toBe(insert);
    director.set({ ...TWO, insert, thread: true });
    expect(stateOf(director, NOTHING_DRAWN).insert).toBeNull();
  });

  it('is at rest when it says so', async () => {
    const director = direct('reduced');
    director.set(TWO);
    await wordsAfter(director, director.show({ ...TWO, place: other }, lineOf(null), here));
    director.finish();
    expect([director.busy, director.alive]).toEqual([false, false]);
    expect(direct('full').alive).toBe(false);
  });
});
