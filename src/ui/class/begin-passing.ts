// Begins a play that nothing is kept of, with what is said about it, and the link it came by in the place of its addresses. All
// its screens then have one address, so which of them a step of the history leads to stands in the history's own notes.

import type { Game } from '../../game/game';
import type { PassingLink } from '../../game/passing';
import { beginPassing } from '../../game/passing-play';
import { toHash } from '../../game/routes';
import { CLASS_PLAY as W } from '../words/class-play';

interface Noted {
  /** The screen's own address. */
  readonly passing?: string;
}

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
  const stepped = ({ state }: PopStateEvent): void => {
    if (location.hash === address) void game.arrive((state as Noted | null)?.passing ?? address);
  };
  await beginPassing(game, passing, {
    address,
    start,
    onScreen: (route) => history.replaceState({ passing: toHash(route) } satisfies Noted, '', address),
    onLeft: (wiped) => {
      removeEventListener('popstate', stepped);
      if (wiped) game.say(W.wiped);
    },
  });
  addEventListener('popstate', stepped);
  game.say(words, { label: W.keep, run: () => void keepPassing(game) });
}

/** The link's own screen is up: a step back in the history leads here, and not to what was played in its place. */
export const noteOwnScreen = (): void => history.replaceState(null, '', location.href);

/** Keeps what is played, and says so. */
export async function keepPassing(game: Game): Promise<void> {
  await game.passing.value?.keep();
  game.say(W.kept);
}
