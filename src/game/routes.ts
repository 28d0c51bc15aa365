// Addresses of the screens: what stands after the # and back.

export type Route =
  | { readonly screen: 'title' }
  | { readonly screen: 'shelf' }
  | { readonly screen: 'story'; readonly story: string }
  | { readonly screen: 'debrief'; readonly run: string; readonly page: number }
  | { readonly screen: 'code'; readonly code: string }
  /** A story from above; `run` is the one whose way is drawn thick, null for the latest. */
  | { readonly screen: 'map'; readonly story: string; readonly run: string | null }
  /** Two runs of one story: ids of kept runs, or codes; null where one has yet to be chosen. */
  | { readonly screen: 'compare'; readonly one: string | null; readonly other: string | null }
  | { readonly screen: 'about' }
  | { readonly screen: 'unknown'; readonly path: string };

/** Pages of the debrief. */
export const DEBRIEF_PAGES = 3;

/** Reads an address such as `#/story/read-at-nine-forty-one`. */
export function readRoute(hash: string): Route {
  const path = hash.replace(/^#/, '').replace(/^\/+|\/+$/g, '');
  const [screen = '', what = '', page = '1', ...more] = path.split('/').map(decoded);
  if (more.length) return { screen: 'unknown', path };
  const second = path.split('/').length > 2 ? page : null;
  if (screen === '') return { screen: 'title' };
  if (screen === 'stories' && !what) return { screen: 'shelf' };
  if (screen === 'about' && !what) return { screen: 'about' };
  if (screen === 'story' && what) return { screen: 'story', story: what };
  if (screen === 'code' && what) return { screen: 'code', code: what };
  if (screen === 'map' && what) return { screen: 'map', story: what, run: second };
  if (screen === 'compare') return { screen: 'compare', one: what || null, other: second };
  if (screen === 'debrief' && what && /^[123]$/.test(page))
    return { screen: 'debrief', run: what, page: Number(page) };
  return { screen: 'unknown', path };
}

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
    case 'about':
      return '#/about';
    case 'story':
      return `#/story/${encodeURIComponent(route.story)}`;
    case 'code':
      return `#/code/${encodeURIComponent(route.code)}`;
    case 'debrief':
      return `#/debrief/${encodeURIComponent(route.run)}/${route.page}`;
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
