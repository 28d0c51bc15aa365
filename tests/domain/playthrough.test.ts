import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playOfCoded } from '../../src/domain/coded-play';
import { Playthrough } from '../../src/domain/playthrough';
import { prefix } from '../../src/domain/run';
import { type CodedRun, fromCode, toCode } from '../../src/domain/share-code';
import { SMALL_INK, smallStory, storyOf } from './small-story';
import { choosable, randomPlay } from './ways';

const seeds = fc.integer({ min: 0, max: 65_535 });

describe('back and forward', () => {
  it('land on the identical turns, any number of them', () => {
    fc.assert(
      fc.property(seeds, fc.array(fc.nat({ max: 12 }), { maxLength: 8 }), (seed, jumps) => {
        const play = randomPlay(smallStory(), seed);
        const before = play.turns;
        for (const to of jumps) {
          play.goTo(to);
          expect(play.turns).toEqual(before.slice(0, Math.min(to, before.length - 1) + 1));
        }
        play.goTo(before.length);
        expect(play.turns).toEqual(before);
      }),
    );
  });

  it('keep what lay ahead when the same way is taken again, and drop it when another is', () => {
    const play = randomPlay(smallStory(), 5);
    const taken = play.run.picks[0]?.pick ?? '';
    const length = play.run.picks.length;
    play.goTo(0);
    play.pick(0, taken);
    expect(play.run.picks).toHaveLength(length);
    play.goTo(0);
    const other = choosable(play.turn).find((option) => option.id !== taken);
    play.pick(0, other?.id ?? '');
    expect(play.run.picks).toHaveLength(1);
    expect(play.turn.picked?.id).toBe(other?.id);
  });

  it('a pick after going back is played on the state of that moment', () => {
    const play = randomPlay(smallStory(), 9);
    play.goTo(0);
    play.pick(0, 'ladder.mended');
    play.pick(1, 'paint.sunday');
    expect(play.turn.ending).toBe('two-brushes');
  });

  it('a double click picks once', () => {
    const play = Playthrough.begin(smallStory(), 1);
    expect(play.pick(0, 'ladder.mended')).toBe(true);
    expect(play.pick(0, 'ladder.mended')).toBe(false);
    expect(play.run.picks).toHaveLength(1);
  });
});

describe('replay', () => {
  it('of a kept run ends in the identical turns, from every point', () => {
    fc.assert(
      fc.property(seeds, fc.nat({ max: 8 }), (seed, at) => {
        const play = randomPlay(smallStory(), seed);
        const part = prefix(play.run, at);
        const [again, replayed] = Playthrough.replay(smallStory(), JSON.parse(JSON.stringify(part)));
        expect(replayed).toEqual({ picks: part.picks.length, of: part.picks.length, why: null });
        play.goTo(at);
        expect(again.turns).toEqual(play.turns);
      }),
    );
  });

  const edited = (from: string, to: string) => {
    expect(SMALL_INK).toContain(from);
    return storyOf(SMALL_INK.replaceAll(from, to));
  };
  const asked = () => {
    const play = Playthrough.begin(smallStory(), 3);
    play.pick(0, 'ladder.asked');
    play.pick(1, 'paint.sunday');
    return play;
  };

  it('stops where an edited story has other numbers on a choice', () => {
    const [play, replayed] = Playthrough.replay(
      edited('paint.sunday # secure: 1', 'paint.sunday # secure: 2'),
      asked().run,
    );
    expect(replayed).toEqual({ picks: 1, of: 2, why: 'changed' });
    expect(play.turn.decision?.name).toBe('paint');
  });

  it('stops where the line is gone', () => {
    const [, replayed] = Playthrough.replay(edited('ladder.asked', 'ladder.begged'), asked().run);
    expect(replayed).toEqual({ picks: 0, of: 2, why: 'gone' });
  });

  it('notices when the same ids come to another ending', () => {
    const [, replayed] = Playthrough.replay(
      edited('~ trust -= 5', '~ trust += 50'),
      asked().run,
      'half-green',
    );
    expect(replayed.why).toBe('other-ending');
  });
});

describe('codes', () => {
  it('carry any run there and back', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const play = randomPlay(smallStory(), seed);
        const code = toCode(play.run);
        expect(code).toBe(encodeURIComponent(code));
        const [again, replayed] = playOfCoded(smallStory(), fromCode(code) as CodedRun);
        expect(replayed.why).toBeNull();
        expect(again.turns).toEqual(play.turns);
      }),
    );
  });

  it('that are cut short, flipped or foreign are told apart from codes', () => {
    const code = toCode(randomPlay(smallStory(), 4).run);
    fc.assert(
      fc.property(
        fc.nat({ max: code.length - 1 }),
        fc.constantFrom('A', 'z', '7', '.', '<'),
        (at, letter) => {
          const flipped = code.slice(0, at) + letter + code.slice(at + 1);
          if (flipped !== code) expect(typeof fromCode(flipped)).toBe('string');
        },
      ),
    );
    for (let cut = 0; cut < code.length; cut++) expect(typeof fromCode(code.slice(0, cut))).toBe('string');
    expect(fromCode('<script>alert(1)</script>')).toBe('not-a-code');
    expect(fromCode(`9${code.slice(1)}`)).toBe('newer');
  });

  it('with an id that is gone replay up to there and say so', () => {
    const play = Playthrough.begin(smallStory(), 3);
    play.pick(0, 'ladder.mended');
    play.pick(1, 'paint.read');
    const gone = storyOf(SMALL_INK.replaceAll('paint.read', 'paint.dark'));
    const [again, replayed] = playOfCoded(gone, fromCode(toCode(play.run)) as CodedRun);
    expect(replayed).toEqual({ picks: 1, of: 2, why: 'gone' });
    expect(again.turn.decision?.name).toBe('paint');
  });

  it('hold no label, no name and no time', () => {
    const play = randomPlay(smallStory(), 11);
    expect(toCode(play.run)).not.toMatch(/secure|anxious|avoidant|ada|bo\b|mended|20\d\d/i);
  });
});
