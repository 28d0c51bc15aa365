// How picture and paper share the window.

import { useEffect, useState } from 'preact/hooks';
import { usePage } from '../page-parts';

/**
 * `over`: the paper lies over the lower part of the picture. `tall`: the picture is a band on top and the page scrolls.
 * `beside`: picture at the left, paper at the right, for windows too low for both and for large text.
 */
export type Layout = 'over' | 'tall' | 'beside';

const TALL = '(max-width: 640px) and (min-height: 501px), (max-aspect-ratio: 1/1)';
const LOW = '(max-height: 500px)';
/** From this text size on, the paper would cover the faces. */
const LARGE_TEXT = 1.4;

export function layoutOf(tall: boolean, low: boolean, textSize: number): Layout {
  if (tall) return 'tall';
  return low || textSize >= LARGE_TEXT ? 'beside' : 'over';
}

/** The layout in force; follows the window and the reader's text size. */
export function useLayout(): Layout {
  const { game } = usePage();
  const tall = useMatch(TALL);
  const low = useMatch(LOW);
  return layoutOf(tall, low, game.settings.value.textSize);
}

function useMatch(query: string): boolean {
  const [matches, setMatches] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const list = window.matchMedia(query);
    const follow = (): void => setMatches(list.matches);
    follow();
    list.addEventListener('change', follow);
    return () => list.removeEventListener('change', follow);
  }, [query]);
  return matches;
}
