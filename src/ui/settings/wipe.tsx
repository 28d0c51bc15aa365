// Wiping takes two presses, and the second button says exactly what it does.

import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../icon';
import { usePage } from '../page-parts';

export function Wipe({ close }: { readonly close: () => void }) {
  const { game } = usePage();
  const [asking, setAsking] = useState(false);
  const sure = useRef<HTMLButtonElement>(null);
  const runs = game.runs.value.length;
  useEffect(() => {
    if (asking) sure.current?.focus();
  }, [asking]);

  const wipe = async (): Promise<void> => {
    try {
      await game.store.wipe();
      close();
      game.go({ screen: 'title' }, true);
      await game.begin('#/');
      game.say('Everything has been wiped.');
    } catch {
      game.say('That could not be wiped. Close other tabs of this game and try again.');
    }
  };

  return (
    <div class="wipe">
      <button class="btn btn--bare" type="button" aria-expanded={asking} onClick={() => setAsking(!asking)}>
        <Icon name="trash" />
        Wipe everything …
      </button>
      {asking ? (
        <div class="wipe-sure">
          <p class="small">
            This deletes {runs === 1 ? 'your one run' : runs ? `all ${runs} of your runs` : 'all runs'}, the
            endings found, what was set aside, and these settings. It can’t be undone. A file you have taken
            out stays yours.
          </p>
          <button class="btn" type="button" ref={sure} onClick={() => void wipe()}>
            Wipe it all
          </button>{' '}
          <button class="btn btn--bare" type="button" onClick={() => setAsking(false)}>
            Keep it
          </button>
        </div>
      ) : null}
    </div>
  );
}
