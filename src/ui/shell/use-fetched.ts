// What a screen has to fetch before it can be drawn whole; if it does not come, that is said and can be tried again.

import { useEffect, useState } from 'preact/hooks';
import { usePage } from '../page-parts';
import { SHELL } from '../words/shell';
import { toHeading } from './to-heading';

/**
 * @param load called again whenever one of `on` has changed; rejects with a plain sentence
 * @param meanwhile what is shown until the new has come: what was there before, or nothing, where it would be false
 * @returns null until it is there
 */
export function useFetched<T>(
  load: () => Promise<T>,
  on: readonly unknown[],
  meanwhile: 'the old' | 'nothing' = 'the old',
): T | null {
  const { game } = usePage();
  const [value, setValue] = useState<{ readonly it: T; readonly of: readonly unknown[] } | null>(null);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller says what it hangs on
  useEffect(() => {
    let here = true;
    load().then(
      (it) => here && setValue({ it, of: on }),
      (error: unknown) =>
        here &&
        game.say(error instanceof Error ? error.message : String(error), {
          label: SHELL.again,
          run: () => setTries((n) => n + 1),
        }),
    );
    return () => {
      here = false;
    };
  }, [...on, tries]);
  if (value === null || (meanwhile === 'nothing' && !same(value.of, on))) return null;
  return value.it;
}

const same = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.every((each, i) => Object.is(each, others[i]));

/** Once `ready`, the focus goes to the heading of a screen that was drawn after its address had changed. */
export function useLateHeading(ready: unknown): void {
  useEffect(() => {
    if (ready && document.activeElement === document.body) toHeading();
  }, [ready]);
}
