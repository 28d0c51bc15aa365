// When what a screen shows has come after the screen itself, its heading is a new one: the focus goes to it again.

import { useEffect } from 'preact/hooks';
import { toHeading } from './to-heading';

/** Puts the focus on the h1 once, unless the reader has put it somewhere else. */
export function useHeading(): void {
  useEffect(() => {
    if (document.activeElement === document.body) toHeading();
  }, []);
}
