// What a screen has to fetch before it can be drawn whole; if it does not come, that is said and can be tried again.

import { useEffect, useState } from 'preact/hooks';
import { usePage } from '../page-parts';

/**
 * @param load called again whenever one of `on` has changed
 * @returns null until it is there; what was there before stays until the new has come
 */
export function useFetched<T>(load: () => Promise<T>, on: readonly unknown[]): T | null {
  const { game } = usePage();
  const [value, setValue] = useState<{ readonly it: T } | null>(null);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller says what it hangs on
  useEffect(() => {
    let here = true;
    load().then(
      (it) => here && setValue({ it }),
      (error: unknown) =>
        here &&
        game.say(error instanceof Error ? error.message : String(error), {
          label: 'Try again',
          run: () => setTries((n) => n + 1),
        }),
    );
    return () => {
      here = false;
    };
  }, [...on, tries]);
  return value === null ? null : value.it;
}

/** Once `ready`, the focus goes to the heading of a screen that was drawn after its address had changed. */
export function useLateHeading(ready: unknown): void {
  useEffect(() => {
    if (ready && document.activeElement === document.body)
      document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [ready]);
}
