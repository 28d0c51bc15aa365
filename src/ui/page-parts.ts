// What every component of the page may use: the game, and what only the build knows (the stage, the pictures).

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Game } from '../game/game';
import type { OpenStage } from '../game/stage-port';
import type { InForce } from './wishes';

/** What main hands to the page beside the game. */
export interface PageParts {
  /** Downloads the stage and opens it in a box; rejects where it cannot run. */
  readonly openStage: OpenStage;
  /** Address of a picture of `assets/made/pictures`, by its file name without `.webp`. */
  readonly pictures: (name: string) => string;
}

export interface Page extends PageParts {
  readonly game: Game;
  /** The theme and the motion in force. */
  readonly inForce: InForce;
  /** Leaves at once: nothing of the game stays on the screen. */
  readonly leave: () => void;
}

export const PageContext = createContext<Page | null>(null);

/** The game and the parts of the page. Throws outside of `mountPage`. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('This component stands outside of the page.');
  return page;
}
