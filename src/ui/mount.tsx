// Puts the page up: the game's screens, in the reader's settings.

import './styles/tokens.css';
import './styles/fonts.css';
import './styles/ink.css';
import './styles/base.css';
import './styles/bar.css';
import './styles/buttons-and-paper.css';
import { render } from 'preact';
import type { Game } from '../game/game';
import { applySettings } from './apply-settings';
import { PageContext, type PageParts } from './page-parts';
import { onThreeEscapes, putUpNotes } from './shell/leave-at-once';
import { Screens } from './shell/screens';
import { inForce, systemWishes } from './wishes';

/** Draws the game into `root` in place of what stands there. Returns how to take it down again. */
export function mountPage(root: HTMLElement, game: Game, parts: PageParts): () => void {
  const view = root.ownerDocument.defaultView;
  if (!view) throw new Error('The page has no window to stand in.');
  const force = inForce(
    game.settings,
    systemWishes((query) => view.matchMedia(query)),
  );
  const stop = applySettings(root.ownerDocument.documentElement, game.settings, force);
  root.replaceChildren();
  const takeDown = (): void => {
    render(null, root);
    stop();
    listening();
  };
  const leave = (): void => {
    takeDown();
    game.sound.dispose();
    putUpNotes(view);
  };
  const listening = onThreeEscapes(view, leave);
  render(
    <PageContext.Provider value={{ ...parts, game, inForce: force, leave }}>
      <Screens />
    </PageContext.Provider>,
    root,
  );
  return takeDown;
}
