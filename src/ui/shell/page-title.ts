// What the browser's tab says.

import type { Game } from '../../game/game';
import type { Route } from '../../game/routes';
import { NAME, TAB } from '../words/shell';

export function pageTitle(route: Route, game: Game): string {
  switch (route.screen) {
    case 'title':
    case 'opening':
      return NAME;
    case 'story':
      return `${game.entry(route.story)?.card.title ?? TAB.stories} · ${NAME}`;
    case 'debrief':
      return `${TAB.debrief} · ${game.debrief.value?.entry.card.title ?? TAB.stories} · ${NAME}`;
    case 'map':
      return `${TAB.map} · ${game.entry(route.story)?.card.title ?? TAB.stories} · ${NAME}`;
    case 'compare':
      return `${TAB.compare} · ${NAME}`;
    case 'about':
      return `${TAB.about} · ${NAME}`;
    case 'ideas':
    case 'idea':
      return `${TAB.ideas} · ${NAME}`;
    case 'theory':
      return `${TAB.theory} · ${NAME}`;
    case 'journal':
      return `${TAB.journal} · ${NAME}`;
    case 'help':
      return `${TAB.help} · ${NAME}`;
    case 'workshop':
    case 'projector':
      return `${TAB.workshop} · ${NAME}`;
    case 'unknown':
      return `${TAB.unknown} · ${NAME}`;
    case 'shelf':
    case 'code':
      return `${TAB.stories} · ${NAME}`;
  }
}
