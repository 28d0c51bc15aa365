// Wiping takes two presses, and the second button says exactly what it does.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../icon';
import { usePage } from '../page-parts';
import { WIPE } from '../words/settings';

interface WipeProps {
  readonly close: () => void;
  /** Workshops that would go with it. */
  readonly rooms: number;
}

export function Wipe({ close, rooms }: WipeProps) {
  const { game } = usePage();
  const [asking, setAsking] = useState(false);
  const sure = useRef<HTMLButtonElement>(null);
  const runs = game.runs.value.length;
  // At once: a key that is pressed next is meant for it.
  useLayoutEffect(() => {
    if (asking) sure.current?.focus();
  }, [asking]);

  const wipe = async (): Promise<void> => {
    try {
      await game.store.wipe();
      close();
      game.go({ screen: 'title' }, true);
      await game.begin('#/');
      game.say(WIPE.wiped);
    } catch {
      game.say(WIPE.notWiped);
    }
  };

  return (
    <div class="wipe">
      <button class="btn btn--bare" type="button" aria-expanded={asking} onClick={() => setAsking(!asking)}>
        <Icon name="trash" />
        {WIPE.open}
      </button>
      {asking ? (
        <div class="wipe-sure">
          <p class="small">{WIPE.sure(runs, rooms)}</p>
          <button class="btn" type="button" ref={sure} onClick={() => void wipe()}>
            {WIPE.wipe}
          </button>{' '}
          <button class="btn btn--bare" type="button" onClick={() => setAsking(false)}>
            {WIPE.keep}
          </button>
        </div>
      ) : null}
    </div>
  );
}
