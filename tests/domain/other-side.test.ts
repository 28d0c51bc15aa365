import { describe, expect, it } from 'vitest';
import { playOfCoded } from '../../src/domain/coded-play';
import { givenOf } from '../../src/domain/other-side';
import { Playthrough } from '../../src/domain/playthrough';
import { type CodedRun, fromCode, toCode } from '../../src/domain/share-code';
import { smallSide } from './small-side';
import { smallStory } from './small-story';

const side = smallSide();
const table = side.side;
if (!table) throw new Error('it is no other side');
const asked = { her_ladder: 'ladder.asked', her_paint: '' };
const text = (play: Playthrough): string =>
  play.turns.flatMap(({ beats }) => beats.map((b) => b.text)).join('\n');

describe('what a run hands over', () => {
  it('is the line taken last at each decision, and nothing where it never came to one', () => {
    const first = Playthrough.begin(smallStory(), 1);
    first.pick(0, 'ladder.asked');
    expect(
      givenOf(
        table,
        first.run.picks.map(({ pick }) => pick),
      ),
    ).toEqual(asked);
    expect(givenOf(table, [])).toEqual({ her_ladder: '', her_paint: '' });
  });

  it('is met as it was, is frozen in the run, and comes back with it', () => {
    const play = Playthrough.begin(side, 5, asked);
    expect(text(play)).toContain('You might have asked first.');
    expect(text(play)).not.toContain('You had written about paint.');
    play.pick(0, 'back.broke');
    expect(play.run.given).toEqual(asked);
    const [again, replayed] = Playthrough.replay(side, play.run, 'over-the-wall');
    expect(replayed.why).toBeNull();
    expect(again.turns).toEqual(play.turns);
  });

  it('is the story’s own evening where there is none', () => {
    expect(text(Playthrough.begin(side, 5))).toContain('You had written about paint.');
  });
});

describe('the code of a run that was handed something', () => {
  const play = Playthrough.begin(side, 5, asked);
  play.pick(0, 'back.back');
  const code = toCode(play.run);

  it('carries it there and back, in letters alone', () => {
    expect(code).toBe(encodeURIComponent(code));
    expect(code).not.toMatch(/asked|paint|her_/);
    const [again, replayed] = playOfCoded(side, fromCode(code) as CodedRun);
    expect(replayed.why).toBeNull();
    expect(again.run.given).toEqual(asked);
    expect(again.turns).toEqual(play.turns);
  });

  it('says so when a line that was handed over is gone', () => {
    const without = { ...table, given: { ...table.given, her_ladder: ['ladder.mended', 'ladder.carry'] } };
    const [again, replayed] = playOfCoded({ ...side, side: without }, fromCode(code) as CodedRun);
    expect(replayed).toEqual({ picks: 0, of: 1, why: 'gone' });
    expect(again.run.given).toEqual({});
  });

  it('cut short or with a letter wrong is told apart', () => {
    for (let cut = 0; cut < code.length; cut++) expect(typeof fromCode(code.slice(0, cut))).toBe('string');
    for (let at = 0; at < code.length; at++) {
      const flipped = `${code.slice(0, at)}${code[at] === 'x' ? 'y' : 'x'}${code.slice(at + 1)}`;
      expect(typeof fromCode(flipped), flipped).toBe('string');
    }
  });
});
