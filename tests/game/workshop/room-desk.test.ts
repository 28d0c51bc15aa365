import { describe, expect, it } from 'vitest';
import { newRoom } from '../../../src/domain/workshop/room-steps';
import type { Frame } from '../../../src/game/workshop/once-a-frame';
import type { RoomMessage } from '../../../src/game/workshop/room-channel';
import { secondsLeft } from '../../../src/game/workshop/room-clock';
import { RoomDesk } from '../../../src/game/workshop/room-desk';
import { RoomStage } from '../../../src/game/workshop/room-stage';
import { whoLeads } from '../../../src/game/workshop/who-leads';
import { memoryShelves } from '../../../src/storage/shelves';
import { openStore } from '../../../src/storage/store';
import { smallStory } from '../../domain/small-story';
import { AT, PLAN } from '../../domain/workshop/a-room';
import { smallJotter } from '../../storage/small-jotter';
import { Windows } from './windows';

const fresh = (plan = {}) => newRoom(smallStory(), { ...PLAN, ...plan }, { id: 'r', seed: 7, at: AT });

async function browser(frame: Frame = (then) => then()) {
  const windows = new Windows();
  let time = Date.parse(AT);
  const now = () => {
    time += 1000;
    return new Date(time);
  };
  const store = openStore({
    jotter: smallJotter(),
    shelves: memoryShelves(),
    locks: undefined,
    now,
    newId: () => 'n',
    breath: () => Promise.resolve(),
  });
  const sessions = await store.sessions();
  let self = 0;
  const desk = (session = fresh(), leads = true) =>
    new RoomDesk(
      smallStory(),
      session,
      { sessions, channel: windows.channel(), now, frame, self: `w${++self}` },
      leads,
    );
  /** A projector, and what it has heard last. */
  const wall = () => {
    const channel = windows.channel();
    const heard: RoomMessage[] = [];
    channel.listen((message) => heard.push(message));
    channel.post({ kind: 'wall', from: 'p' });
    const last = () => {
      const message = heard.findLast((each) => each.kind === 'state');
      if (message?.kind !== 'state') throw new Error('nothing was heard');
      return message.state;
    };
    return { channel, heard, last };
  };
  return { windows, sessions, desk, wall, now };
}

const toVote = (desk: RoomDesk): void => {
  for (let i = 0; i < 20 && desk.session.value.phase !== 'first-vote'; i++) desk.press({ do: 'on' });
};

describe('a console', () => {
  it('tells a projector everything, whenever it comes', async () => {
    const { desk, wall } = await browser();
    const one = desk();
    const early = wall();
    toVote(one);
    one.press({ do: 'letter', at: 1, by: 1 });
    expect(early.last().session.decisions[0]?.first).toEqual({ 'ladder.asked': 1 });
    const late = wall();
    expect(late.last()).toEqual(early.last());
    expect(one.walls.open.value.size).toBe(1);
    late.channel.post({ kind: 'wall-gone', from: 'p' });
    expect(one.walls.open.value.size).toBe(0);
  });
  it('knows of a projector that went without a word, and of one that was only slow', async () => {
    const { desk, wall } = await browser();
    const one = desk();
    const { channel } = wall();
    let crashed = false;
    channel.listen(({ kind }) => {
      if (kind === 'still' && !crashed) channel.post({ kind: 'wall-still', from: 'p' });
    });
    for (let asked = 0; asked < 3; asked++) one.askWalls();
    expect([...one.walls.open.value]).toEqual(['p']);
    crashed = true;
    one.askWalls();
    one.askWalls();
    expect(one.walls.open.value.size).toBe(0);
    channel.post({ kind: 'wall-still', from: 'p' });
    expect([...one.walls.open.value]).toEqual(['p']);
  });

  it('does what is pressed on the projector', async () => {
    const { desk, wall } = await browser();
    const one = desk();
    const { channel } = wall();
    channel.post({ kind: 'press', press: { do: 'on' } });
    expect(one.session.value.line).toBe(2);
  });

  it('keeps every change, and a console opened after a crash is at the same decision with all votes', async () => {
    const { desk, sessions } = await browser();
    const one = desk();
    toVote(one);
    for (let i = 0; i < 25; i++) one.press({ do: 'letter', at: i % 3, by: 1 });
    one.dispose();
    const kept = await sessions.session('r');
    if (!kept) throw new Error('it was kept');
    const again = desk(kept);
    expect(again.session.value.decisions[0]?.first).toEqual({
      'ladder.mended': 9,
      'ladder.asked': 8,
      'ladder.look': 8,
    });
    expect(again.session.value.phase).toBe('first-vote');
  });

  it('counts every hand at once, and gives them out once a frame, or before anything else happens', async () => {
    let next = (): void => undefined;
    const { desk, sessions, wall } = await browser((then) => {
      next = then;
    });
    const one = desk();
    toVote(one);
    const { heard, last } = wall();
    const before = heard.length;
    const hands = () => one.session.value.decisions[0]?.first;
    for (let i = 0; i < 200; i++) one.press({ do: 'letter', at: 0, by: 1 });
    expect(hands()).toEqual({});
    next();
    expect(hands()).toEqual({ 'ladder.mended': 200 });
    expect(last().session.decisions[0]?.first).toEqual({ 'ladder.mended': 200 });
    expect(heard.length).toBe(before + 1);
    one.press({ do: 'letter', at: 0, by: 1 });
    one.press({ do: 'on' });
    expect(one.session.value).toMatchObject({
      phase: 'talk',
      decisions: [{ first: { 'ladder.mended': 201 } }],
    });
    next();
    expect(heard.length).toBe(before + 2);
    one.press({ do: 'back' });
    one.press({ do: 'letter', at: 1, by: 1 });
    one.dispose();
    expect((await sessions.session('r'))?.decisions[0]?.first).toEqual({
      'ladder.mended': 201,
      'ladder.asked': 1,
    });
  });

  it('takes back a wrong press, whatever it was', async () => {
    const { desk } = await browser();
    const one = desk();
    expect(one.canUndo.value).toBe(false);
    toVote(one);
    one.press({ do: 'letter', at: 0, by: 1 });
    const before = one.session.value.decisions;
    one.press({ do: 'on' });
    one.press({ do: 'undo' });
    expect(one.session.value.phase).toBe('first-vote');
    expect(one.session.value.decisions).toEqual(before);
    one.press({ do: 'undo' });
    expect(one.session.value.decisions[0]?.first).toEqual({});
  });

  it('takes back what was pressed before it was loaded again, and what another console pressed', async () => {
    const { desk, sessions } = await browser();
    const one = desk();
    toVote(one);
    for (let i = 0; i < 3; i++) one.press({ do: 'letter', at: 0, by: 1 });
    one.dispose();
    const kept = await sessions.session('r');
    if (!kept) throw new Error('it was kept');
    const again = desk(kept);
    const other = desk(fresh(), false);
    expect([again.canUndo.value, other.canUndo.value]).toEqual([true, false]);
    again.press({ do: 'undo' });
    expect(again.session.value.decisions[0]?.first).toEqual({ 'ladder.mended': 2 });
    other.takeOver();
    other.press({ do: 'undo' });
    expect(other.session.value.decisions[0]?.first).toEqual({ 'ladder.mended': 1 });
  });

  it('marks a way at the reveal and goes with it', async () => {
    const { desk } = await browser();
    const one = desk();
    toVote(one);
    for (let i = 0; i < 3; i++) one.press({ do: 'on' });
    expect(one.session.value.phase).toBe('reveal');
    one.press({ do: 'on' });
    expect(one.session.value.phase).toBe('reveal');
    one.press({ do: 'letter', at: 1, by: 1 });
    expect(one.aim.value).toBe('ladder.asked');
    one.press({ do: 'letter', at: 1, by: 1 });
    expect(one.aim.value).toBeNull();
    one.press({ do: 'letter', at: 1, by: 1 });
    one.press({ do: 'on' });
    expect(one.session.value.decisions[0]?.taken).toBe('ladder.asked');
    expect(one.aim.value).toBeNull();
  });

  it('when the wall is dark the next press brings it back and does nothing else', async () => {
    const { desk, wall } = await browser();
    const one = desk();
    const { last } = wall();
    one.press({ do: 'blank' });
    expect(last().blank).toBe(true);
    one.press({ do: 'on' });
    expect(last()).toMatchObject({ blank: false, session: { line: 1 } });
  });

  it('stops at the last question card', async () => {
    const { desk } = await browser();
    const one = desk(fresh({ votes: false }));
    for (let i = 0; i < 60; i++) {
      one.press({ do: 'letter', at: 0, by: 1 });
      one.press({ do: 'on' });
    }
    expect(one.session.value).toMatchObject({ phase: 'debrief', page: one.lastPage });
    expect(one.session.value.ending).not.toBeNull();
  });
});

describe('two consoles', () => {
  it('one leads, the other sees what it does and can take over', async () => {
    const { desk, windows } = await browser();
    const one = desk();
    const found = await whoLeads(windows.channel(), 'x', () => Promise.resolve());
    expect(found.leads?.session.id).toBe('r');
    const other = desk(fresh(), false);
    one.press({ do: 'on' });
    expect(other.session.value.line).toBe(2);
    other.press({ do: 'on' });
    expect(other.session.value.line).toBe(2);
    other.takeOver();
    expect([one.leads.value, other.leads.value]).toEqual([false, true]);
    other.press({ do: 'on' });
    one.press({ do: 'on' });
    expect(one.session.value.line).toBe(3);
    expect(other.session.value.line).toBe(3);
  });

  it('nobody answers where there is none', async () => {
    expect(await whoLeads(new Windows().channel(), 'x', () => Promise.resolve())).toEqual({
      leads: null,
      known: null,
    });
  });

  it('of two that began at once, the later leads', async () => {
    const { desk } = await browser();
    const [one, other] = [desk(), desk()];
    expect([one.leads.value, other.leads.value]).toEqual([false, true]);
  });
});

describe('the clock of a talk', () => {
  it('goes, is held, and gets a minute more; it never presses', async () => {
    const { desk, now } = await browser();
    const one = desk();
    toVote(one);
    one.press({ do: 'on' });
    const clock = () => one.session.value.clock ?? { of: 0, left: 0, since: null };
    expect(secondsLeft(clock(), new Date(Date.parse(clock().since ?? '') + 60_000))).toBe(180);
    one.holdClock();
    const held = secondsLeft(clock(), now());
    expect(secondsLeft(clock(), new Date(now().getTime() + 9e6))).toBe(held);
    one.addMinute();
    expect(clock()).toMatchObject({ of: 300, left: held + 60 });
    one.holdClock();
    expect(secondsLeft(clock(), new Date(now().getTime() + 9e6))).toBeLessThan(0);
    expect(one.session.value.phase).toBe('talk');
  });
});

describe('the wall', () => {
  it('stages the next line and releases its words, and cuts to any other', async () => {
    const { desk } = await browser();
    const one = desk();
    const calls: string[] = [];
    let release = (): void => undefined;
    const stage = new RoomStage(smallStory(), one.session.value, {
      ambience: () => undefined,
      cue: () => undefined,
    });
    stage.on({
      show: () => {
        calls.push('show');
        return new Promise((done) => {
          release = () => done();
        });
      },
      set: () => void calls.push('set'),
      hurry: () => void calls.push('hurry'),
      frame: () => undefined,
      motion: () => undefined,
      pause: () => undefined,
      resume: () => undefined,
      dispose: () => undefined,
    });
    calls.length = 0;
    one.press({ do: 'on' });
    stage.follow(one.session.value);
    expect(calls).toEqual(['show']);
    expect(stage.shown.value).toBe(1);
    release();
    await Promise.resolve();
    await Promise.resolve();
    expect(stage.shown.value).toBe(2);
    one.press({ do: 'back' });
    stage.follow(one.session.value);
    expect(calls).toEqual(['show', 'set']);
    expect(stage.shown.value).toBe(1);
  });
});
