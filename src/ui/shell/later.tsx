// A part of the page that is fetched when it is first needed. If it does not come, that is said and can be tried again.

import { type ComponentType, createElement } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePage } from '../page-parts';
import { SHELL } from '../words/shell';
import { toHeading } from './to-heading';

interface LaterProps<P extends object> {
  /** Must be the same function at every drawing. */
  readonly load: () => Promise<ComponentType<P>>;
  /** What the part is given once it is there. */
  readonly with: P;
}

export function Later<P extends object>({ load, with: props }: LaterProps<P>) {
  const { game } = usePage();
  const [part, setPart] = useState<{ readonly Part: ComponentType<P>; readonly of: unknown } | null>(null);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks for another try
  useEffect(() => {
    let here = true;
    load().then(
      (Part) => here && setPart({ Part, of: load }),
      () =>
        here &&
        game.say(SHELL.notLoaded, {
          label: SHELL.again,
          run: () => setTries((n) => n + 1),
        }),
    );
    return () => {
      here = false;
    };
  }, [load, tries, game]);
  useEffect(() => {
    // The screen has come after its address: only now is there a heading to go to.
    if (part && document.activeElement === document.body) toHeading();
  }, [part]);
  // Another part may have been asked for in its place, and this one be on its way yet.
  return part?.of === load ? createElement(part.Part, props) : null;
}
