import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Beat } from '../../src/domain/beat';
import { dice } from '../../src/domain/hash';
import { passingsOf } from '../../src/domain/meters';
import type { Picture } from '../../src/domain/picture';
import { Playthrough } from '../../src/domain/playthrough';
import type { FlowHooks } from '../../src/game/flow-hooks';
import { plainPacer, type StagePort } from '../../src/game/stage-port';
import { StoryFlow } from '../../src/game/story-flow';
import { SMALL_INK, smallStory, storyOf } from '../domain/small-story';
import { choosable } from '../domain/ways';

const settled = () => new Promise((resolve) => setImmediate(resolve));

function hooks(pace: 'calm' | 'instant' = 'calm'): FlowHooks {
  return {
    changed: vi.fn(),
    scene: vi.fn(),
    cue: vi.fn(),
    picked: vi.fn(),
    ended: vi.fn(),
    pace: () => pace,
    soon: (work) => work(),
    atRest: (work) => work(),
  };
}

function flowOf(with_: Partial<{ hooks: FlowHooks; seed: number; line: number }> = {}): StoryFlow {
  const play = Playthrough.begin(smallStory(), with_.seed ?? 1);
  return new StoryFlow(play, with_.line ?? 0, with_.hooks ?? hooks());
}

/** A stage that releases the words when it is told to. */
function slowStage() {
  const waiting: (() => void)[] = [];
  const shown: { picture: Picture; beat: Beat }[] = [];
  const stage: StagePort = {
    ...plainPacer,
    show: (picture, beat) => {
      shown.push({ picture, beat });
      return new Promise((resolve) => waiting.push(resolve));
    },
    hurry: vi.fn(() =>
      waiting.splice(0).forEach((release) => {
        release();
      }),
    ),
    set: vi.fn(),
  };
  return {
    stage,
    shown,
    release: () =>
      waiting.splice(0).forEach((each) => {
        each();
      }),
  };
}

async function toChoices(flow: StoryFlow): Promise<void> {
  for (let i = 0; i < 50 && flow.phase.value === 'telling'; i++) {
    flow.next();
    await settled();
  }
}

/** What going back must bring back. */
const now = (flow: StoryFlow) => ({
  transcript: flow.transcript.value,
  picture: flow.picture.value,
  passed: passingsOf(flow.turns.value),
});

describe('the pace', () => {
  it('calm: one line at a time, each released by the stage', async () => {
    const flow = flowOf();
    const { stage, shown, release } = slowStage();
    flow.on(stage);
    flow.start();
    await settled();
    expect(shown).toHaveLength(1);
    expect(flow.transcript.value).toHaveLength(0);
    release();
    await settled();
    expect(flow.transcript.value).toHaveLength(1);
    expect(flow.phase.value).toBe('telling');
  });

  it('pressing on while a beat is staged hurries it and skips nothing', async () => {
    const flow = flowOf();
    const { stage, shown } = slowStage();
    flow.on(stage);
    flow.start();
    flow.next();
    await settled();
    expect(stage.hurry).toHaveBeenCalledTimes(1);
    expect(shown).toHaveLength(1);
    expect(flow.shown.value).toBe(1);
  });

  it('instant: all lines up to the choice at once', async () => {
    const flow = flowOf({ hooks: hooks('instant') });
    flow.start();
    await settled();
    expect(flow.phase.value).toBe('choosing');
    expect(flow.shown.value).toBe(3);
  });

  it('a line on its way when the stage changes is staged on the new one', async () => {
    const flow = flowOf();
    flow.on(slowStage().stage);
    flow.start();
    const { stage, release } = slowStage();
    flow.on(stage);
    release();
    await settled();
    expect(flow.shown.value).toBe(1);
  });

  it('words that a staging releases after a jump are dropped', async () => {
    const flow = flowOf();
    await toChoices(flow);
    const { stage, release } = slowStage();
    flow.on(stage);
    flow.choose(0, 'ladder.mended');
    flow.back();
    release();
    await settled();
    expect(flow.turn.value.number).toBe(0);
    expect(flow.phase.value).toBe('choosing');
  });
});

describe('choosing', () => {
  it('is not possible while the story is being told', () => {
    const flow = flowOf();
    flow.choose(0, 'ladder.mended');
    expect(flow.run.picks).toHaveLength(0);
  });

  it('twice in the same moment picks once', async () => {
    const flow = flowOf();
    await toChoices(flow);
    flow.choose(0, 'ladder.mended');
    flow.choose(0, 'ladder.asked');
    flow.choose(0, 'ladder.mended');
    expect(flow.run.picks.map((pick) => pick.pick)).toEqual(['ladder.mended']);
  });

  it('saves at once, and again with every line', async () => {
    const given = hooks();
    const flow = flowOf({ hooks: given });
    await toChoices(flow);
    expect(given.changed).toHaveBeenCalledTimes(3);
    flow.choose(0, 'ladder.mended');
    expect(given.changed).toHaveBeenCalledTimes(4);
  });
});

describe('back and forward', () => {
  it('at every turn restore the identical transcript, picture and meters', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 5_000 }), async (seed) => {
        const flow = flowOf({ seed });
        const roll = dice(seed);
        const moments: { transcript: unknown; picture: Picture; passed: unknown }[] = [];
        flow.start();
        await settled();
        for (;;) {
          await toChoices(flow);
          if (flow.phase.value === 'ended') break;
          moments.push(now(flow));
          const options = choosable(flow.turn.value);
          flow.choose(flow.turn.value.number, options[Math.floor(roll() * options.length)]?.id ?? '');
          await settled();
        }
        const end = now(flow);
        for (const moment of [...moments].reverse()) {
          flow.back();
          expect(now(flow)).toEqual(moment);
        }
        while (flow.canForward.value) flow.forward();
        expect(now(flow)).toEqual(end);
      }),
      { numRuns: 40 },
    );
  });

  it('forward comes to the very line that was left', async () => {
    const flow = flowOf();
    await toChoices(flow);
    flow.choose(0, 'ladder.carry');
    flow.choose(0, 'ladder.asked');
    await settled();
    expect(flow.shown.value).toBe(1);
    flow.back();
    expect(flow.phase.value).toBe('choosing');
    flow.forward();
    expect(flow.turn.value.number).toBe(1);
    expect(flow.shown.value).toBe(1);
  });

  it('back on the first turn goes to its first line', async () => {
    const flow = flowOf();
    await toChoices(flow);
    flow.back();
    expect(flow.shown.value).toBe(1);
    expect(flow.canBack.value).toBe(false);
  });
});

describe('trouble', () => {
  it('a fault in the story leaves the run, says so by its phase, and lets the reader back one choice', async () => {
    const broken = storyOf(
      SMALL_INK.replace('BO (withdrawn): I might.', 'BO (withdrawn): I might.\n    -> DONE'),
    );
    const flow = new StoryFlow(Playthrough.begin(broken, 1), 0, hooks());
    await toChoices(flow);
    flow.choose(0, 'ladder.asked');
    await settled();
    expect(flow.phase.value).toBe('stuck');
    flow.back();
    expect(flow.phase.value).toBe('choosing');
    flow.choose(0, 'ladder.mended');
    await settled();
    await toChoices(flow);
    expect(flow.phase.value).toBe('choosing');
  });

  it('an edited story is swapped in under the reader, who stays at the line', async () => {
    const flow = flowOf();
    await toChoices(flow);
    flow.choose(0, 'ladder.mended');
    await settled();
    flow.swap(storyOf(SMALL_INK.replace('It broke under me.', 'It gave way under me.')));
    expect(flow.turn.value.number).toBe(1);
    expect(flow.transcript.value.at(-1)).toMatchObject({ beat: { text: 'It gave way under me.' } });
  });

  it('an edit that takes the picked line away stops before it', async () => {
    const flow = flowOf();
    await toChoices(flow);
    flow.choose(0, 'ladder.mended');
    await settled();
    flow.swap(storyOf(SMALL_INK.replaceAll('ladder.mended', 'ladder.fixed')));
    expect(flow.turn.value.number).toBe(0);
    expect(flow.phase.value).toBe('choosing');
  });
});

describe('what is read only after the first line is painted', () => {
  it('changes nothing that is shown, whatever is done meanwhile', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99 }),
        fc.array(fc.record({ painted: fc.boolean(), hand: fc.nat() }), { maxLength: 60 }),
        (seed, steps) => {
          let later: (() => void)[] = [];
          const paint = (): void => {
            for (const work of later.splice(0)) work();
          };
          const put = (work: () => void): void => void later.push(work);
          const late = flowOf({ seed, hooks: { ...hooks(), soon: put, atRest: put } });
          const once = flowOf({ seed });
          for (const flow of [late, once]) flow.start();
          for (const { painted, hand } of steps) {
            if (painted) paint();
            // What can be chosen is known when the turn is read: nobody chooses before that.
            if (once.phase.value === 'choosing') paint();
            if (once.phase.value === 'choosing') {
              const options = choosable(once.turn.value);
              const id = options[hand % options.length]?.id ?? '';
              for (const flow of [late, once]) flow.choose(flow.turn.value.number, id);
              continue;
            }
            const hands = ['next', 'next', 'next', 'skip', 'back', 'forward'] as const;
            const doing = hands[hand % hands.length] ?? 'next';
            for (const flow of [late, once]) flow[doing]();
          }
          paint();
          later = [];
          expect(late.transcript.value).toEqual(once.transcript.value);
          expect(late.phase.value).toBe(once.phase.value);
          expect(late.picture.value).toEqual(once.picture.value);
          expect(late.run).toEqual(once.run);
        },
      ),
    );
  });

  it('is read at once when the reader goes on before that', () => {
    const given = { ...hooks(), soon: vi.fn() };
    const flow = flowOf({ hooks: given });
    flow.start();
    while (flow.phase.value === 'telling') flow.next();
    flow.choose(0, choosable(flow.turn.value)[0]?.id ?? '');
    expect([flow.shown.value, flow.turn.value.beats.length]).toEqual([1, 1]);
    expect(flow.phase.value).toBe('telling');
    flow.next();
    expect(flow.shown.value).toBe(2);
    expect(flow.turn.value.beats.length).toBeGreaterThan(1);
    expect(given.soon).toHaveBeenCalledTimes(1);
  });
});
