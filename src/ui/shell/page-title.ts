// What the browser's tab says.

import type { Game } from '../../game/game';
import type { Route } from '../../game/routes';

const NAME = 'The Space Between';

export function pageTitle(route: Route, game: Game): string {
  switch (route.screen) {
    case 'title':
      return NAME;
    case 'story':
      return `${game.entry(route.story)?.card.title ?? 'Stories'} · ${NAME}`;
    case 'debrief':
      return `What happened between you · ${game.debrief.value?.entry.card.title ?? 'Stories'} · ${NAME}`;
    case 'map':
      return `The map · ${game.entry(route.story)?.card.title ?? 'Stories'} · ${NAME}`;
    case 'compare':
      return `Two runs side by side · ${NAME}`;
    case 'about':
      return `About · ${NAME}`;
    case 'ideas':
    case 'idea':
      return `Field guide · ${NAME}`;
    case 'theory':
      return `The theory · ${NAME}`;
    case 'journal':
      return `Journal · ${NAME}`;
    case 'help':
      return `Help · ${NAME}`;
    case 'unknown':
      return `Not here · ${NAME}`;
    case 'shelf':
    case 'code':
      return `Stories · ${NAME}`;
  }
}
