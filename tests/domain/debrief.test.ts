import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Debrief, debriefOf } from '../../src/domain/debrief/debrief';
import type { Moment } from '../../src/domain/moments';
import { Playthrough } from '../../src/domain/playthrough';
import { SMALL_CATALOGUE, SMALL_MOMENTS, SMALL_REACH } from './small-moments';
import { SMALL_CARD, smallStory } from './small-story';
import { randomPlay } from './ways';

const SOURCES = { card: SMALL_CARD, moments: SMALL_MOMENTS, reach: SMALL_REACH, catalogue: SMALL_CATALOGUE };

function debriefAfter(...picks: string[]): Debrief {
  const play = Playthrough.begin(smallStory(), 1);
  for (const pick of picks) expect(play.pick(play.turn.number, pick), pick).toBe(true);
  return debriefOf(play.turns, SOURCES) as Debrief;
}

describe('the debrief', () => {
  it('is there only for a run that has come to an ending', () => {
    const play = Playthrough.begin(smallStory(), 1);
    expect(debriefOf(play.turns, SOURCES)).toBeNull();
  });

  it('tells the choices in order, with what the other visibly did', () => {
    const { ribbon } = debriefAfter('ladder.look', 'ladder.carry', 'paint.about');
    expect(ribbon.map((step) => [step.option.id, step.move, step.answer?.text])).toEqual([
      ['ladder.look', 'pause', 'It is sanded smooth. He has even rubbed it with tea, to match.'],
      ['ladder.carry', 'keep', 'got #4 paint left if you want it'],
      ['paint.about', 'mixed', "it's about paint"],
    ]);
  });

  it('finds the turn at the hinge that changed the endings most', () => {
    const { turning, ribbon } = debriefAfter('ladder.mended', 'paint.sunday');
    expect(turning).toMatchObject({ step: 0, before: 2, after: 1, of: 2 });
    expect(turning?.words).toBe('He could say that it broke under him.');
    expect(ribbon[turning?.step ?? 9]?.option.id).toBe('ladder.mended');
  });

  it('names the last pick only where no earlier hinge turned anything', () => {
    const play = Playthrough.begin(smallStory(), 1);
    play.pick(0, 'ladder.mended');
    play.pick(1, 'paint.sunday');
    const moments = {
      ...SMALL_MOMENTS,
      moments: {
        ...SMALL_MOMENTS.moments,
        'paint.sunday': { ...(SMALL_MOMENTS.moments['paint.sunday'] as Moment), turn: 'It had a day on it.' },
      },
    };
    const last = { before: [0.5, 0.5], after: { 'paint.sunday': [1, 0] } };
    const turn = (ladder: (typeof SMALL_REACH.hinges)[string]) =>
      debriefOf(play.turns, {
        ...SOURCES,
        moments,
        reach: { ...SMALL_REACH, hinges: { ladder, paint: last } },
      })?.turning?.step;
    expect(turn({ before: [0.5, 0.5], after: { 'ladder.mended': [0.6, 0.4] } })).toBe(0);
    expect(turn({ before: [0.5, 0.5], after: { 'ladder.mended': [0.5, 0.5] } })).toBe(1);
  });

  it('says that nothing turned where no hinge changed anything', () => {
    const play = Playthrough.begin(smallStory(), 1);
    play.pick(0, 'ladder.mended');
    play.pick(1, 'paint.sunday');
    const flat = {
      ...SMALL_REACH,
      hinges: { ladder: { before: [0.5, 0.5], after: { 'ladder.mended': [0.5, 0.5] } } },
    };
    expect(debriefOf(play.turns, { ...SOURCES, reach: flat })?.turning).toBeNull();
  });

  it('draws the loop that prevailed, with a way out only where there was one', () => {
    const open = debriefAfter('ladder.mended', 'paint.sunday');
    expect(open.loop).toMatchObject({ kind: 'open' });
    const reaching = debriefAfter('ladder.asked', 'paint.sunday');
    expect(reaching.loop?.yours.option.id).toBe('ladder.asked');
    expect(reaching.loop?.out?.option.id).toBe('paint.sunday');
    const keeping = debriefAfter('ladder.look', 'ladder.carry', 'paint.read');
    expect(keeping.loop).toMatchObject({ kind: 'keeping', out: null });
    expect(keeping.loop?.outTry).toBeTruthy();
  });

  it('puts no word on a run of too few choices', () => {
    const { landed } = debriefAfter('ladder.asked', 'paint.read');
    expect(landed.reading.leaning).toBe('too-few');
    expect(landed.words).toMatch(/two choices that weigh something/);
  });

  it('says nothing of any run that the run did not do', () => {
    fc.assert(
      fc.property(fc.nat({ max: 60_000 }), (seed) => {
        const play = randomPlay(smallStory(), seed);
        const debrief = debriefOf(play.turns, SOURCES);
        if (!debrief) throw new Error('no debrief');
        const picked = new Set(play.run.picks.map((pick) => pick.pick));
        const said = new Set(play.turns.flatMap((turn) => turn.beats.map((beat) => beat.text)));
        const steps = [
          ...debrief.ribbon,
          ...debrief.lines.map((line) => line.step),
          ...debrief.ideas.map((idea) => idea.from),
          ...(debrief.loop ? [debrief.loop.yours] : []),
          ...(debrief.loop?.out ? [debrief.loop.out] : []),
        ];
        for (const step of steps) {
          expect(picked.has(step.option.id)).toBe(true);
          if (step.answer) expect(said.has(step.answer.text)).toBe(true);
        }
        for (const { step, moment } of debrief.lines)
          expect(moment).toBe(SMALL_MOMENTS.moments[step.option.id]);
        for (const { concept, from } of debrief.ideas)
          expect(SMALL_MOMENTS.moments[from.option.id]?.concepts).toContain(concept.id);
        expect(new Set(debrief.ideas.map((idea) => idea.concept.family)).size).toBe(debrief.ideas.length);
        expect(debrief.lines.length).toBeLessThanOrEqual(3);
        if (debrief.turning)
          expect(picked.has(debrief.ribbon[debrief.turning.step]?.option.id ?? '')).toBe(true);
      }),
    );
  });
});
