// Whether there is room for the drawing: it takes a wide page, measured in the reader's own size of text, or paper.

import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { usePage } from '../page-parts';

/** Narrower than this the map is a list. In the page's rem. */
const ROOM = 55;

const wide = (): boolean => {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return innerWidth / (size || 18) >= ROOM;
};

/** True while the map is to be drawn. */
export function useRoom(): { readonly drawn: boolean; readonly printing: boolean } {
  const { game } = usePage();
  const settings = game.settings.value;
  const [room, setRoom] = useState(wide);
  const [printing, setPrinting] = useState(false);
  // Before the first painting: somebody may ask for paper at once.
  useLayoutEffect(() => {
    const look = (): void => setRoom(wide());
    let unrolled: Element[] = [];
    // The browser does not wait for the next drawing of the page: the list becomes a drawing here and now.
    const before = (): void => {
      unrolled = [...document.querySelectorAll('.map--list')];
      for (const map of unrolled) map.classList.replace('map--list', 'map--drawn');
      setPrinting(true);
    };
    const after = (): void => {
      for (const map of unrolled) map.classList.replace('map--drawn', 'map--list');
      setPrinting(false);
    };
    addEventListener('resize', look);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('resize', look);
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  // The size of the text is written on <html> in the same breath as the setting; measured after it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `settings` is what changes the size of the text
  useEffect(() => setRoom(wide()), [settings]);
  return { drawn: room || printing, printing };
}
