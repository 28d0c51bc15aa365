// A run that came from elsewhere, opened to be watched from its first line or entered at one of its choices.

import type { Playthrough } from '../domain/playthrough';
import type { Game } from './game';
import { ALL_LINES } from './stored-run';

/**
 * Keeps the run as one of the reader's own and opens its story.
 * @param at picks that stand: `watch` begins at the first line with all of them ahead, `enter` at the choice after `at`
 */
export async function openPlay(
  game: Game,
  play: Playthrough,
  at: number,
  how: 'watch' | 'enter',
): Promise<void> {
  const line = how === 'watch' ? 0 : ALL_LINES;
  play.goTo(at);
  await game.openRun(play, line, how === 'watch');
}
