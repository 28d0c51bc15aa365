// What has been read may be skipped, and never a line more; what was picked before is known.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dice } from '../../src/domain/hash';
import { Playthrough } from '../../src/domain/playthrough';
import { lineKey, linesReadIn, pickedBefore } from '../../src/game/read-before';
import { newRecord } from '../../src/game/stored-run';
import { StoryFlow } from '../../src/game/story-flow';
import { smallStory } from '../domain/small-story';
import { choosable } from '../domain/ways';

const quiet = {
  changed: () => undefined,
  scene: () => undefined,
  cue: () => undefined,
  picked: () => undefined,
  ended: () => undefined,
  pace: () => 'calm' as const,
  soon: (work: () => void) => work(),
  atRest: (work: () => void) => work(),
};

/** A play by dice, of at most so many picks, as the record that is kept of it. */
function played(seed: number, picks: number, line = Number.MAX_SAFE_INTEGER) {
  const roll = dice(seed);
  const play = Playthrough.begin(smallStory(), 1);
  for (let i = 0; i < picks && play.turn.decision; i++) {
    const options = choosable(play.turn);
    const option = options[Math.floor(roll() * options.length)];
    if (!option || !play.pick(play.turn.number, option.id)) break;
  }
  return { ...newRecord(play.run, new Date(0), `r${seed}`), line, ending: play.turn.ending };
}

const flowFrom = (): StoryFlow => new StoryFlow(Playthrough.begin(smallStory(), 1), 0, quiet);

describe('skipping', () => {
  it('is not offered where nothing has been read', () => {
    const flow = flowFrom();
    expect(flow.canSkip.value).toBe(false);
    flow.skip();
    expect(flow.shown.value).toBe(0);
  });

  it('goes to the next choice over lines of another run', () => {
    const flow = flowFrom();
    flow.knows(linesReadIn(played(1, 2), flow.source));
    expect(flow.canSkip.value).toBe(true);
    flow.skip();
    expect(flow.phase.value).toBe('choosing');
  });

  it('stops before the first line that was not shown', () => {
    const flow = flowFrom();
    flow.knows(linesReadIn(played(1, 0, 1), flow.source));
    flow.skip();
    expect(flow.shown.value).toBe(1);
    expect(flow.canSkip.value).toBe(false);
  });

  it('never shows a line that no run has shown, whatever was played', () => {
    fc.assert(
      fc.property(
        fc.nat(500),
        fc.nat(3),
        fc.nat(6),
        fc.array(fc.nat(5), { maxLength: 4 }),
        (seed, picks, line, ways) => {
          const record = played(seed, picks, line);
          const flow = flowFrom();
          const read = new Set(linesReadIn(record, flow.source));
          flow.knows([...read]);
          for (let step = 0; step < 4; step++) {
            const from = flow.shown.value;
            flow.skip();
            const turn = flow.turn.value;
            for (let i = from; i < flow.shown.value; i++) expect(read.has(lineKey(turn, i))).toBe(true);
            while (flow.phase.value === 'telling') flow.next();
            const options = choosable(flow.turn.value);
            const option = options[(ways[step] ?? 0) % Math.max(1, options.length)];
            if (option) flow.choose(flow.turn.value.number, option.id);
          }
        },
      ),
    );
  });
});

describe('marks', () => {
  it('are for picks of other runs of the same story', () => {
    const [a, b] = [played(1, 2), played(2, 2)];
    const all = pickedBefore([a, b, { ...b, id: 'x', storyId: 'another' }], a.storyId, b.id);
    expect([...all].sort()).toEqual(a.turns.map(({ pick }) => pick).sort());
    expect(pickedBefore([a], a.storyId, a.id).size).toBe(0);
  });
});
