// What the score makes of a moment, and what is said of it.

import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import art from '../../assets/made/art.json';
import catalog from '../../assets/made/sound.json';
import type { InStep, LoopPart } from '../../src/sound/score/in-step';
import { mixOf, PARTS } from '../../src/sound/score/mix';
import { KIND_OF_PLACE, kindOfPlace, PLACE_KINDS } from '../../src/sound/score/place-kinds';
import { createScore, SINKS } from '../../src/sound/score/score';

const between = fc.record({
  closeness: fc.integer({ min: 0, max: 100 }),
  tension: fc.integer({ min: 0, max: 100 }),
});
const at = (closeness: number, tension: number, place: string | null = 'kitchen-evening') => ({
  place,
  between: { closeness, tension },
});

function house() {
  const said: string[] = [];
  const set = vi.fn<(parts: Readonly<Record<string, LoopPart>>) => void>();
  const leave = vi.fn();
  const loops = { set, leave } as unknown as InStep;
  const score = createScore({
    stems: catalog.stems,
    urlOf: (file) => file,
    loops: () => loops,
    say: (text) => said.push(text),
  });
  return { score, said, set, leave };
}

test('every place that is drawn has a kind, every kind has places and an air, and no place is listed that is not drawn', () => {
  expect(Object.keys(KIND_OF_PLACE).sort()).toEqual(Object.keys(art.places).sort());
  for (const kind of PLACE_KINDS) {
    expect(Object.values(KIND_OF_PLACE)).toContain(kind);
    expect(catalog.stems).toHaveProperty(`air-${kind}`);
  }
  expect([kindOfPlace(null), kindOfPlace('toString')]).toEqual(['home', 'home']);
});

test('levels lie between 0 and 1; nearer is never less strings or more air, tenser never less pulse or more piano', () => {
  fc.assert(
    fc.property(between, between, (one, other) => {
      const [a, b] = [mixOf(one), mixOf(other)];
      for (const part of PARTS) expect(a[part] >= 0 && a[part] <= 1).toBe(true);
      const near = mixOf({ ...one, closeness: Math.max(one.closeness, other.closeness) });
      const far = mixOf({ ...one, closeness: Math.min(one.closeness, other.closeness) });
      expect(near.strings >= far.strings && near.air <= far.air).toBe(true);
      const [calm, tense] = one.tension <= other.tension ? [a, b] : [b, a];
      expect(calm.pulse <= tense.pulse && calm.piano >= tense.piano).toBe(true);
    }),
  );
});

test('a quiet beginning is piano and a little air; near, far and tense each sound as nothing else does', () => {
  expect(mixOf({ closeness: 46, tension: 20 })).toMatchObject({ piano: 1, strings: 0, pulse: 0 });
  expect(mixOf({ closeness: 80, tension: 10 })).toMatchObject({ piano: 1, strings: 1, pulse: 0, air: 0.25 });
  expect(mixOf({ closeness: 10, tension: 10 })).toMatchObject({ strings: 0, pulse: 0, air: 1 });
  expect(mixOf({ closeness: 50, tension: 95 })).toMatchObject({ pulse: 1, piano: 0.55 });
});

test('four parts are played, the air of the place among them, and another air at a place of another kind', () => {
  const { score, set } = house();
  score.want(at(60, 20));
  score.want(at(60, 20, 'platform-night'));
  const names = set.mock.calls.map(([parts]) => Object.values(parts).map(({ urls: [url] }) => url));
  const stem = (name: string) => `sound/stem/${name}.mp3`;
  expect(names).toEqual([
    ['piano', 'strings', 'pulse', 'air-home'].map(stem),
    ['piano', 'strings', 'pulse', 'air-way'].map(stem),
  ]);
  expect(set.mock.calls[0]?.[0]['sound/stem/piano.mp3']).toMatchObject({
    start: 0.25,
    seconds: 40,
    level: 1,
  });
});

test('what turns is said once, one thing at a time, and not when it only wavers', () => {
  const { score, said } = house();
  score.want(at(46, 20));
  expect(said).toEqual(['music: a piano, slowly']);
  score.want(at(62, 20));
  score.want(at(58, 24));
  score.want(at(54, 24));
  score.want(at(58, 24));
  expect(said.slice(1)).toEqual(['music: the low strings come in']);
  score.want(at(58, 80));
  expect(said.slice(2)).toEqual(['music: a muffled pulse begins']);
  score.want(at(30, 20));
  expect(said.slice(3)).toEqual(['music: the pulse has stopped']);
  score.want(null);
  score.want(at(46, 20));
  expect(said.slice(4)).toEqual(['music: a piano, slowly']);
});

test('when it is no longer wanted it sinks over seconds', () => {
  const { score, leave } = house();
  score.want(at(50, 20));
  score.want(null);
  expect(leave).toHaveBeenCalledWith(SINKS);
});
