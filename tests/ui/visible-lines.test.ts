// Which lines lie on the paper, on the transcript of a real run.

import { expect, it } from 'vitest';
import type { Beat } from '../../src/domain/beat';
import { Playthrough } from '../../src/domain/playthrough';
import { type Entry, transcriptOf } from '../../src/game/transcript';
import { layoutOf } from '../../src/ui/story/layout';
import { openThread, phoneOut } from '../../src/ui/story/thread';
import { inSight } from '../../src/ui/story/visible-lines';
import { SMALL_CARD, smallStory } from '../domain/small-story';

function played(...picks: string[]) {
  const play = Playthrough.begin(smallStory(), 1);
  picks.forEach((pick, turn) => {
    if (!play.pick(turn, pick)) throw new Error(`${pick} can’t be picked`);
  });
  return play;
}

/** A message in a transcript. */
const message = (who: string, text: string, key: string): Entry => ({
  key,
  turn: 0,
  kind: 'beat',
  beat: {
    kind: 'message',
    who,
    text,
    mood: null,
    stamp: null,
    seen: null,
    cues: [],
    between: { closeness: 50, tension: 20 },
  } as unknown as Beat,
});

const lines = (play: Playthrough, shown = play.turn.beats.length) =>
  transcriptOf(play.turns, shown).filter((entry) => entry.turn === play.turn.number);

it('the newest line is always in sight, and what is felt stands with the line it follows', () => {
  const sights = inSight(lines(played()), 'wide', false).map((line) => line.sight);
  expect(sights).toEqual(['before', 'now', 'now']);
  expect(inSight(lines(played(), 1), 'narrow', false).map((line) => line.sight)).toEqual(['now']);
});

it('older lines go out of sight when the paper is full, and come back on a page of words', () => {
  const entries = Array.from({ length: 4 }, () => lines(played())).flat();
  const seen = (room: 'wide' | 'page') =>
    inSight(entries, room, false).filter((line) => line.sight !== 'gone').length;
  expect(seen('wide')).toBe(3);
  expect(seen('page')).toBe(6);
});

it('messages leave the paper to the phone while it is in the hand', () => {
  const entries = lines(played('ladder.mended'));
  const gone = inSight(entries, 'wide', true).filter((line) => line.sight === 'gone');
  expect(gone.map(({ entry }) => entry.kind === 'beat' && entry.beat.kind)).toEqual(['message']);
});

it('the thread holds what was sent by both, with its stamps, without quotes', () => {
  const play = played('ladder.mended', 'paint.sunday');
  const { name, messages } = openThread(transcriptOf(play.turns, play.turn.beats.length), SMALL_CARD, false);
  expect(name).toBe('Bo');
  expect(messages.map(({ mine, text, stamp }) => [mine, text, stamp])).toEqual([
    [false, 'got #4 paint left if you want it', '6:12'],
    [true, 'Bring it over on Sunday.', null],
    [false, 'will do', '6:13'],
  ]);
  expect(openThread([], SMALL_CARD, true)).toEqual({ name: 'Bo', messages: [] });
});

it('somebody else who writes has a thread of their own, which closes when something can be sent', () => {
  const play = played('ladder.mended', 'paint.sunday');
  const transcript = transcriptOf(play.turns, play.turn.beats.length);
  const card = {
    ...SMALL_CARD,
    with: ['cy'],
    people: { ...SMALL_CARD.people, cy: { name: 'Cy', they: 'they' } },
  } as const;
  const written = [message('cy', 'are you up', '0.0'), ...transcript];
  expect(openThread(written, card, false)).toMatchObject({ name: 'Bo', messages: [{}, {}] });
  const main = openThread(written, card, true);
  expect(main.name).toBe('Cy');
  expect(main.messages.map(({ text }) => text)).toEqual(['are you up', 'Bring it over on Sunday.']);
});

it('the phone is out from a message on, and while one can be sent', () => {
  expect(phoneOut(played().turn, 3, 'choosing')).toBe(false);
  const { turn } = played('ladder.mended');
  const message = turn.beats.findIndex((beat) => beat.kind === 'message');
  expect(phoneOut(turn, message, 'telling')).toBe(false);
  expect(phoneOut(turn, message + 1, 'telling')).toBe(true);
  expect(phoneOut(turn, turn.beats.length, 'choosing')).toBe(true);
});

it('low windows and large text put the picture beside the words', () => {
  expect(layoutOf(false, false, 1)).toBe('over');
  expect(layoutOf(false, true, 1)).toBe('beside');
  expect(layoutOf(false, false, 2)).toBe('beside');
  expect(layoutOf(true, false, 2)).toBe('tall');
});

it('a message to answer from somebody else is the thread that lies open, with the answer in it', () => {
  const card = { ...SMALL_CARD, people: { ...SMALL_CARD.people, cy: { name: 'Cy', they: 'she' as const } } };
  const asked = openThread([message('cy', 'can you do the early?', '0.0')], card, true);
  expect([asked.name, asked.messages.map(({ text }) => text)]).toEqual(['Cy', ['can you do the early?']]);
  const mine = message(card.you, 'not this week', '0.1');
  const answered = openThread([message('cy', 'can you do the early?', '0.0'), mine], card, false);
  expect(answered.messages.map(({ text, mine: own }) => [text, own])).toEqual([
    ['can you do the early?', false],
    ['not this week', true],
  ]);
});
