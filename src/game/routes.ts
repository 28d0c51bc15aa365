// Addresses of the screens: what stands after the # and back.

export type Route =
  | { readonly screen: 'title' }
  /** Two shapes on a sheet, before the first story. */
  | { readonly screen: 'opening' }
  | { readonly screen: 'shelf' }
  | { readonly screen: 'story'; readonly story: string }
  | { readonly screen: 'debrief'; readonly run: string; readonly page: number }
  | { readonly screen: 'code'; readonly code: string }
  /** A story from above; `run` is the one whose way is drawn thick, null for the latest. */
  | { readonly screen: 'map'; readonly story: string; readonly run: string | null }
  /** Two runs of one story: ids of kept runs, or codes; null where one has yet to be chosen. */
  | { readonly screen: 'compare'; readonly one: string | null; readonly other: string | null }
  | { readonly screen: 'about' }
  /** The field guide; `family` is the one to stand at, or null. */
  | { readonly screen: 'ideas'; readonly family: string | null }
  | { readonly screen: 'idea'; readonly idea: string }
  | { readonly screen: 'theory' }
  | { readonly screen: 'journal' }
  | { readonly screen: 'help' }
  /**
   * For a class; what the path means is read by the part that is fetched for it. Workshop: nothing to prepare, a session
   * for its console, and the sheets. Projector: a session.
   */
  | { readonly screen: 'workshop' | 'projector'; readonly path: readonly string[] }
  | { readonly screen: 'unknown'; readonly path: string };

/** Pages of the debrief. */
export const DEBRIEF_PAGES = 3;

/** Reads an address such as `#/story/read-at-nine-forty-one`. */
export function readRoute(hash: string): Route {
  const path = hash.replace(/^#/, '').replace(/^\/+|\/+$/g, '');
  const parts = path.split('/').map(decoded);
  const [screen = '', what = '', page = '1', ...more] = parts;
  if (screen === 'class') return { screen: 'workshop', path: parts };
  if (screen === 'story' && page === 'at') return { screen: 'workshop', path: ['at', what, ...more] };
  if (screen === 'workshop' || screen === 'projector') return { screen, path: parts.slice(1) };
  if (more.length) return { screen: 'unknown', path };
  const second = parts.length > 2 ? page : null;
  if (screen === '') return { screen: 'title' };
  if (screen === 'stories' && !what) return { screen: 'shelf' };
  if (isBare(screen) && !what) return { screen };
  if (screen === 'ideas' && what === 'family' && page !== '1') return { screen: 'ideas', family: page };
  if (screen === 'ideas' && page === '1')
    return what ? { screen: 'idea', idea: what } : { screen: 'ideas', family: null };
  if (screen === 'story' && what) return { screen: 'story', story: what };
  if (screen === 'code' && what) return { screen: 'code', code: what };
  if (screen === 'map' && what) return { screen: 'map', story: what, run: second };
  if (screen === 'compare') return { screen: 'compare', one: what || null, other: second };
  if (screen === 'debrief' && what && /^[123]$/.test(page))
    return { screen: 'debrief', run: what, page: Number(page) };
  return { screen: 'unknown', path };
}

/** Screens whose address is their name. */
const BARE = ['opening', 'about', 'theory', 'journal', 'help'] as const;
const isBare = (name: string): name is (typeof BARE)[number] => BARE.some((each) => each === name);

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Writes an address. */
export function toHash(route: Route): string {
  switch (route.screen) {
    case 'title':
      return '#/';
    case 'shelf':
      return '#/stories';
    case 'opening':
    case 'about':
    case 'theory':
    case 'journal':
    case 'help':
      return `#/${route.screen}`;
    case 'ideas':
      return route.family === null ? '#/ideas' : `#/ideas/family/${encodeURIComponent(route.family)}`;
    case 'idea':
      return `#/ideas/${encodeURIComponent(route.idea)}`;
    case 'story':
      return `#/story/${encodeURIComponent(route.story)}`;
    case 'code':
      return `#/code/${encodeURIComponent(route.code)}`;
    case 'debrief':
      return `#/debrief/${encodeURIComponent(route.run)}/${route.page}`;
    case 'workshop':
    case 'projector':
      return `#/${[route.screen, ...route.path].map(encodeURIComponent).join('/')}`;
    case 'map':
      return `#/map/${[route.story, ...(route.run === null ? [] : [route.run])].map(encodeURIComponent).join('/')}`;
    case 'compare':
      return `#/${['compare', route.one, route.other]
        .filter((part) => part !== null)
        .map(encodeURIComponent)
        .join('/')}`;
    case 'unknown':
      return `#/${route.path}`;
  }
}
