// Begins a play that nothing is kept of, with what is said about it, and the link it came by in the place of its addresses.

import type { Game } from '../../game/game';
import type { PassingLink } from '../../game/passing';
import { beginPassing } from '../../game/passing-play';
import { CLASS_PLAY as W } from '../words/class-play';

/**
 * @param address the link, from its #: a reload comes back to it
 * @param words one line that says what this play is
 */
export async function playInPassing(
  game: Game,
  link: PassingLink & { readonly address: string; readonly words: string },
  start: () => Promise<void>,
): Promise<void> {
  const { address, words, ...passing } = link;
  await beginPassing(game, passing, {
    start,
    onScreen: () => history.replaceState(history.state, '', address),
    onWiped: () => game.say(W.wiped),
  });
  game.say(words, { label: W.keep, run: () => void keepPassing(game) });
}

/** Keeps what is played, and says so. */
export async function keepPassing(game: Game): Promise<void> {
  await game.passing.value?.keep();
  game.say(W.kept);
}
