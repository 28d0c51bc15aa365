// A play that nothing is kept of: it lives in memory, what is kept on the device is out of sight meanwhile, and leaving wipes it.

import { effect } from '@preact/signals';
import type { Game } from './game';
import type { PassingLink } from './passing';
import { type Route, readRoute, toHash } from './routes';

interface Passing {
  /** The link, from its #: its own screen is not one of the play, and back on it the play goes on. */
  readonly address: string;
  /** Opens the story, once there is nothing but memory to write to. */
  readonly start: () => Promise<void>;
  /** A screen of the play is up: the link can be put in the place of its address, so that a reload begins anew. */
  readonly onScreen: (route: Route) => void;
  /** It has been left. */
  readonly onLeft: (wiped: boolean) => void;
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

/** Begins a passing play; one that was under way is ended. */
export async function beginPassing(game: Game, link: PassingLink, passing: Passing): Promise<void> {
  await game.passing.peek()?.end();
  const device = game.store;
  // The page says in its own words that this play is in memory alone.
  game.store = { ...game.memoryStore(), kind: 'kept' };
  await game.store.saveSettings(game.settings.value);
  game.runs.value = [];
  let stop = (): void => undefined;
  const end = async (): Promise<void> => {
    stop();
    const wiped = game.passing.peek()?.kept === false;
    game.passing.value = null;
    game.store = device;
    game.settings.value = await device.settings();
    await game.readRuns();
    passing.onLeft(wiped);
  };
  const keep = async (): Promise<void> => {
    for (const run of game.runs.peek()) await device.saveRun(run);
    if (game.runId !== null) await device.holdRun(game.runId);
    game.store = device;
    await game.readRuns();
    game.passing.value = { ...link, kept: true, keep: async () => undefined, end };
  };
  game.passing.value = { ...link, kept: false, keep, end };
  await passing.start();
  const own = toHash(readRoute(passing.address));
  let begun = false;
  stop = effect(() => {
    const route = game.route.value;
    if (STAYS.includes(route.screen)) {
      begun = true;
      if (game.passing.peek()?.kept === false) passing.onScreen(route);
    } else if (begun && toHash(route) !== own) queueMicrotask(() => void end());
  });
}
