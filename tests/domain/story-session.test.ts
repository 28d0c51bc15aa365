import { describe, expect, it } from 'vitest';
import { dice } from '../../src/domain/hash';
import { BLANK, pictureAfter } from '../../src/domain/picture';
import { StorySession } from '../../src/domain/story-session';
import { realStories } from './real-stories';
import { SMALL_CARD, SMALL_INK, smallStory, storyOf } from './small-story';

describe('a story session', () => {
  it('reads beats with who says them, how they look, and what the picture does', () => {
    const { turn } = new StorySession(smallStory(), 7);
    expect(turn.beats.map((beat) => [beat.kind, beat.who, beat.mood, beat.text])).toEqual([
      ['told', null, null, 'The ladder is back, leaning where it never leaned before.'],
      ['said', 'bo', 'weary', 'I brought it back.'],
      ['inner', null, null, 'One rung is new. Nobody has said so.'],
    ]);
    expect(turn.beats[0]?.cues.map((cue) => cue.do)).toEqual(['place', 'enter', 'enter', 'shot']);
    expect(turn.beats[1]?.cues).toEqual([{ do: 'gaze', who: 'bo', gaze: 'down' }]);
    expect(turn.beats.map((beat) => beat.between.tension)).toEqual([20, 20, 50]);
  });

  it('offers the decision with its hinge, its prompt, held lines and the pause last', () => {
    const { decision } = new StorySession(smallStory(), 7).turn;
    expect(decision).toMatchObject({
      name: 'ladder',
      visit: 1,
      hinge: true,
      discuss: 'What does the new rung say?',
    });
    expect(decision?.options.at(-1)?.id).toBe('ladder.look');
    expect(decision?.options.find((option) => option.id === 'ladder.carry')?.held).toMatch(/arms/);
  });

  it('comes back to the same decision after a pause, on another visit, with the held line free', () => {
    const session = new StorySession(smallStory(), 7);
    expect(session.choose(0, 'ladder.look')).toBe(true);
    expect(session.turn.decision).toMatchObject({ name: 'ladder', visit: 2 });
    expect(session.turn.decision?.options.find((option) => option.id === 'ladder.carry')?.held).toBeNull();
  });

  it('takes no pick for another turn, of a held line, or of what is not offered', () => {
    const session = new StorySession(smallStory(), 7);
    expect(session.choose(0, 'ladder.carry')).toBe(false);
    expect(session.choose(0, 'ladder.nothing')).toBe(false);
    expect(session.choose(1, 'ladder.mended')).toBe(false);
    expect(session.choose(0, 'ladder.mended')).toBe(true);
    expect(session.choose(0, 'ladder.mended')).toBe(false);
    expect(session.turns).toHaveLength(2);
  });

  it('writes the totals of the meters where the story can read them, and gives an echo', () => {
    const session = new StorySession(smallStory(), 1);
    session.choose(0, 'ladder.mended');
    session.choose(1, 'paint.sunday');
    expect(session.turn.ending).toBe('two-brushes');
    expect(session.turn.beats.find((beat) => beat.echo)?.echo).toBe('ladder.mended');
    expect(session.turn.decision).toBeNull();
  });

  it('reads messages with their stamp, and drafts as messages', () => {
    const session = new StorySession(smallStory(), 1);
    session.choose(0, 'ladder.asked');
    const message = session.turn.beats.at(-1);
    expect(message).toMatchObject({ kind: 'message', who: 'bo', stamp: '6:12' });
    expect(session.turn.decision?.options.filter((option) => option.via === 'phone')).toHaveLength(2);
    expect(session.turn.decision?.options.find((option) => option.strained)?.id).toBe('paint.about');
  });

  it('shows the options in an order that hangs on the seed alone', () => {
    const order = (seed: number) =>
      new StorySession(smallStory(), seed).turn.decision?.options.map((o) => o.id).join();
    expect(order(3)).toBe(order(3));
    expect(new Set(Array.from({ length: 30 }, (_, seed) => order(seed))).size).toBeGreaterThan(3);
  });

  it('hashes what is offered whatever the order, and notices an edited number', () => {
    const offered = (ink: string, seed: number) =>
      new StorySession(storyOf(ink), seed).turn.decision?.offered;
    expect(offered(SMALL_INK, 1)).toBe(offered(SMALL_INK, 2));
    expect(offered(SMALL_INK.replace('# anxious: 2]', '# anxious: 1]'), 1)).not.toBe(offered(SMALL_INK, 1));
  });

  it('tells of a fault in the story’s logic and stands still, with what was said kept', () => {
    const broken = SMALL_INK.replace('-> paint_pot\n', '-> paint_pot\n').replace(
      'BO (withdrawn): I might.',
      'BO (withdrawn): I might.\n    -> DONE',
    );
    const session = new StorySession(storyOf(broken), 1);
    session.choose(0, 'ladder.asked');
    expect(session.turn.problem).toMatch(/without an ending/);
    expect(session.turn.beats.at(-1)?.text).toBe('I might.');
    expect(session.turn.decision).toBeNull();
  });

  it('stops a story that goes in circles', () => {
    const circle = 'VAR closeness = 1\nVAR tension = 1\nVAR trust = 1\n-> a\n=== a\nRound.\n-> a\n';
    expect(new StorySession(storyOf(circle), 1).turn.problem).toMatch(/circles/);
  });
});

describe('the picture', () => {
  it('adds the cues up', () => {
    const session = new StorySession(smallStory(), 1);
    const picture = pictureAfter(session.turn.beats, SMALL_CARD.people);
    expect(picture).toMatchObject({ place: 'yard', shot: 'wide', thread: false });
    expect(picture.figures.bo).toEqual({
      side: 'right',
      pose: 'neutral',
      mood: 'weary',
      facing: 'toward',
      gaze: 'down',
    });
    expect(picture.between).toEqual({ closeness: 50, tension: 50 });
    session.choose(0, 'ladder.asked');
    expect(pictureAfter(session.turn.beats, SMALL_CARD.people, picture).thread).toBe(true);
  });

  it('lets nobody who is not there change', () => {
    const beats = new StorySession(smallStory(), 1).turn.beats.slice(1);
    expect(pictureAfter(beats, SMALL_CARD.people, BLANK).figures).toEqual({});
  });
});

describe('a turn of which only the first line is read', () => {
  it('is, once it is read on, the turn that is read at once', () => {
    for (const { source } of realStories()) {
      if (!source) throw new Error('a story does not compile');
      for (let seed = 0; seed < 8; seed++) {
        const [whole, parted] = [new StorySession(source, seed), new StorySession(source, seed)];
        for (let roll = dice(seed); whole.turn.decision; ) {
          const { number, decision } = whole.turn;
          const options = decision.options.filter((option) => option.held === null);
          const id = options[Math.floor(roll() * options.length)]?.id ?? '';
          whole.choose(number, id);
          expect(parted.chooseFirst(number, id)).toBe(true);
          expect(parted.turn.beats).toEqual(whole.turn.beats.slice(0, 1));
          expect(parted.open).toBe(whole.turn.beats.length > 1 || parted.open);
          parted.readOn();
          expect(parted.open).toBe(false);
          expect(parted.readOn()).toBe(false);
          expect(parted.turn).toEqual(whole.turn);
        }
        expect(parted.turns).toEqual(whole.turns);
      }
    }
  });
});
