// The bar on top of every screen but the title and the story: the name, and the doors.

import type { Route } from '../../game/routes';
import { toHash } from '../../game/routes';
import { usePage } from '../page-parts';

/** @param here the screen that is up, marked among the doors */
export function TopBar({ here }: { readonly here: Route['screen'] }) {
  const { game } = usePage();
  const current = (screen: Route['screen']) => (screen === here ? 'page' : undefined);
  return (
    <header class="bar">
      <a class="mark" href={toHash({ screen: 'title' })}>
        The Space
        <i aria-hidden="true" /> Between
      </a>
      <nav aria-label="Main">
        <ul>
          <li>
            <a class="door" href={toHash({ screen: 'shelf' })} aria-current={current('shelf')}>
              Stories
            </a>
          </li>
          <li>
            <a class="door" href={toHash({ screen: 'ideas', family: null })} aria-current={current('ideas')}>
              Ideas
            </a>
          </li>
          <li>
            <a class="door" href={toHash({ screen: 'journal' })} aria-current={current('journal')}>
              Journal
            </a>
          </li>
          <li>
            <button class="door" type="button" onClick={() => openSettings(game)}>
              Settings
            </button>
          </li>
          <li>
            <a class="door" href={toHash({ screen: 'about' })} aria-current={current('about')}>
              About
            </a>
          </li>
        </ul>
      </nav>
    </header>
  );
}

/** Opens the settings over whatever is on. */
export function openSettings(game: ReturnType<typeof usePage>['game']): void {
  game.settingsOpen.value = true;
}

/** The first stop of the keyboard: past the doors to what the screen is for. */
export function SkipLink({ to, words }: { readonly to: string; readonly words: string }) {
  // The address after the # is the game's own, so the link moves the focus itself.
  const skip = (event: Event): void => {
    event.preventDefault();
    document.getElementById(to)?.focus();
  };
  return (
    <a class="skip" href={`#${to}`} onClick={skip}>
      {words}
    </a>
  );
}
