// The bar on top of every screen but the title and the story: the name, and the doors.

import type { Route } from '../../game/routes';
import { toHash } from '../../game/routes';
import { usePage } from '../page-parts';
import { DOORS } from '../words/doors';
import { NAME_PARTS } from '../words/shell';

/** @param here the screen that is up, marked among the doors */
export function TopBar({ here }: { readonly here: Route['screen'] }) {
  const { game, leave } = usePage();
  const door = (route: Route, words: string) => (
    <li>
      <a class="door" href={toHash(route)} aria-current={route.screen === here ? 'page' : undefined}>
        {words}
      </a>
    </li>
  );
  return (
    <header class="bar">
      <a class="mark" href={toHash({ screen: 'title' })}>
        {NAME_PARTS[0]}
        <i aria-hidden="true" /> {NAME_PARTS[1]}
      </a>
      <nav aria-label={DOORS.nav}>
        <ul>
          {door({ screen: 'shelf' }, DOORS.stories)}
          {door({ screen: 'ideas', family: null }, DOORS.ideas)}
          {door({ screen: 'journal' }, DOORS.journal)}
          <li>
            <button class="door" type="button" onClick={() => openSettings(game)}>
              {DOORS.settings}
            </button>
          </li>
          {door({ screen: 'help' }, DOORS.help)}
        </ul>
      </nav>
      <button class="leave-now" type="button" onClick={leave}>
        {DOORS.leave}
      </button>
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
