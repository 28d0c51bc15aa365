import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Option, Weights } from '../../src/domain/beat';
import { metersOf, type Passing, passingsOf } from '../../src/domain/meters';
import { readingOf, switches } from '../../src/domain/reading';
import { StorySession } from '../../src/domain/story-session';
import { smallStory } from './small-story';

const option = (id: string, weights: Partial<Weights>): Option => ({
  id,
  text: id,
  weights: { secure: 0, anxious: 0, avoidant: 0, ...weights },
  notice: false,
  held: null,
  strained: null,
  via: null,
});
const OPEN = option('d.open', { secure: 2 });
const REACH = option('d.reach', { anxious: 2 });
const KEEP = option('d.keep', { avoidant: 2 });
const OFFERED = [OPEN, REACH, KEEP];
const run = (picks: readonly Option[]): Passing[] =>
  picks.map((picked, turn) => ({ turn, decision: `d${turn}`, offered: OFFERED, picked }));
const reading = (picks: readonly Option[]) => readingOf(metersOf(run(picks)), run(picks)).leaning;
const times = (n: number, ...picks: Option[]) => Array.from({ length: n }, () => picks).flat();

describe('meters', () => {
  it('count what was got of the most that was offered, and what blind picking would take', () => {
    const { secure, anxious } = metersOf(run([OPEN, OPEN, REACH]));
    expect(secure).toMatchObject({ got: 4, most: 6, blind: 2, level: 4 / 6 });
    expect(secure.lift).toBeCloseTo(1 / 3);
    expect(anxious.got).toBe(2);
  });

  it('leave pauses and held lines out, and score a decision once, on the last set offered', () => {
    const session = new StorySession(smallStory(), 1);
    session.choose(0, 'ladder.look');
    session.choose(1, 'ladder.carry');
    const [passing, ...more] = passingsOf(session.turns);
    expect(more).toEqual([]);
    expect(passing?.offered.map((each) => each.id).sort()).toEqual([
      'ladder.asked',
      'ladder.carry',
      'ladder.mended',
    ]);
    expect(metersOf([passing as Passing]).avoidant).toMatchObject({ got: 2, most: 2 });
  });

  it('hold for any picks: got within 0 and most, lifts of blind picking around 0', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...OFFERED), { maxLength: 20 }), (picks) => {
        for (const tally of Object.values(metersOf(run(picks)))) {
          expect(tally.got).toBeGreaterThanOrEqual(0);
          expect(tally.got).toBeLessThanOrEqual(tally.most);
          expect(Math.abs(tally.lift)).toBeLessThanOrEqual(1);
          expect(Number.isFinite(tally.sure)).toBe(true);
        }
      }),
    );
  });
});

describe('a reading', () => {
  it('says nothing below ten decisions, however clear they are', () => {
    expect(reading(times(9, OPEN))).toBe('too-few');
    expect(reading([])).toBe('too-few');
  });

  it('names where a clear run leaned', () => {
    expect(reading(times(12, OPEN))).toBe('secure');
    expect(reading(times(12, REACH))).toBe('anxious');
    expect(reading(times(12, KEEP))).toBe('avoidant');
    expect(reading(times(6, REACH, KEEP))).toBe('push-pull');
  });

  it('calls an even run mixed, and holding first and withdrawing later too, when it turns but once', () => {
    expect(reading(times(4, OPEN, REACH, KEEP))).toBe('mixed');
    expect(reading([...times(6, REACH), ...times(6, KEEP)])).toBe('mixed');
  });

  it('counts turns from approach to withdrawal, open lines between them aside', () => {
    expect(switches(run([REACH, OPEN, KEEP, KEEP, REACH]))).toBe(2);
  });
});
