// Loads what a screen shows; if it does not come, that is said and can be tried again.

import { useEffect, useState } from 'preact/hooks';
import { usePage } from '../page-parts';

/**
 * @param load rejects with a plain sentence
 * @param of what is loaded, as a text: when it changes, it is loaded anew
 * @returns null until it is there
 */
export function useLoaded<T>(load: () => Promise<T>, of: string): T | null {
  const { game } = usePage();
  const [loaded, setLoaded] = useState<{ readonly of: string; readonly value: T } | null>(null);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `of` stands for all that `load` reads
  useEffect(() => {
    let here = true;
    load().then(
      (value) => here && setLoaded({ of, value }),
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
  }, [of, tries]);
  return loaded?.of === of ? loaded.value : null;
}
