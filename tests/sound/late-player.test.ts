// The port before its code has come: nothing is fetched before a gesture, and nothing that happened before is lost.

import { expect, test, vi } from 'vitest';
import type { SoundPort } from '../../src/game/sound-port';
import { lateSoundPlayer } from '../../src/sound/late-player';

function recorded() {
  const told: string[] = [];
  const port = new Proxy({} as SoundPort, {
    get: (_, name) =>
      name === 'then' ? undefined : (...args: unknown[]) => told.push([name, ...args].join(' ')),
  });
  return { told, port };
}

const soon = () => new Promise((done) => setImmediate(done));

test('is fetched at the first gesture, is told all that happened, and then wakes', async () => {
  const { told, port } = recorded();
  const load = vi.fn(async () => port);
  const late = lateSoundPlayer(load);
  late.mute(false);
  late.ambience('fridge');
  late.cue('buzz');
  await soon();
  expect(load).not.toHaveBeenCalled();
  late.wake();
  late.theme(true);
  await soon();
  expect(told).toEqual(['mute false', 'ambience fridge', 'cue buzz', 'theme true', 'wake']);
  late.wake();
  late.page('turn');
  expect(told.slice(5)).toEqual(['wake', 'page turn']);
  expect(load).toHaveBeenCalledTimes(1);
});

test('when it cannot be fetched, the next gesture tries again', async () => {
  const { told, port } = recorded();
  const load = vi
    .fn<() => Promise<SoundPort>>()
    .mockRejectedValueOnce(new Error('offline'))
    .mockResolvedValue(port);
  const late = lateSoundPlayer(load);
  late.ambience('rain-car');
  late.wake();
  await soon();
  late.wake();
  await soon();
  expect(told).toEqual(['ambience rain-car', 'wake']);
});

test('disposed before it has come, it is disposed when it comes and told nothing', async () => {
  const { told, port } = recorded();
  const late = lateSoundPlayer(async () => port);
  late.ambience('fridge');
  late.wake();
  late.dispose();
  late.cue('buzz');
  await soon();
  expect(told).toEqual(['dispose']);
});
