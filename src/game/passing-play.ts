// A play that nothing is kept of: it lives in memory, what is kept on the device is out of sight meanwhile, and leaving wipes it.

import { effect } from '@preact/signals';
import type { Game } from './game';
import type { PassingLink } from './passing';
import type { Route } from './routes';

interface Passing {
  /** Opens the story, once there is nothing but memory to write to. */
  readonly start: () => Promise<void>;
  /** A screen of the play is up: its address can be put in the place of the screen's own, so that a reload begins anew. */
  readonly onScreen: () => void;
  /** It has been left, and is wiped. */
  readonly onWiped: () => void;
}

/** Screens on which a play goes on: the story, what explains it, and what it points to. */
const STAYS: readonly Route['screen'][] = [
  'story',
  'debrief',
  'map',
  'compare',
  'ideas',
  'idea',
  'theory',
  'help',
  'about',
];

/** Begins a passing play; one that was under way is wiped. */
export async function beginPassing(game: Game, link: PassingLink, passing: Passing): Promise<void> {
  const device = game.store;
  // The page says in its own words that this play is in memory alone.
  game.store = { ...game.memoryStore(), kind: 'kept' };
  await game.store.saveSettings(game.settings.value);
  game.runs.value = [];
  const keep = async (): Promise<void> => {
    for (const run of game.runs.peek()) await device.saveRun(run);
    if (game.runId !== null) await device.holdRun(game.runId);
    game.store = device;
    await game.readRuns();
    game.passing.value = { ...link, kept: true, keep: async () => undefined };
  };
  game.passing.value = { ...link, kept: false, keep };
  await passing.start();
  let begun = false;
  const stop = effect(() => {
    const { screen } = game.route.value;
    const on = STAYS.includes(screen);
    if (on) begun = true;
    if (on && game.passing.peek()?.kept === false) passing.onScreen();
    if (!on && begun) queueMicrotask(() => void leave());
  });
  const leave = async (): Promise<void> => {
    stop();
    const wiped = game.passing.peek()?.kept === false;
    game.passing.value = null;
    game.store = device;
    game.settings.value = await device.settings();
    await game.readRuns();
    if (wiped) passing.onWiped();
  };
}
