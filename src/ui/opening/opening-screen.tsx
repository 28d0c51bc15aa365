// Before the first story, and from About again: two shapes on a sheet, without words, for less than a minute.

import './opening.css';
import { useCallback, useEffect, useLayoutEffect } from 'preact/hooks';
import { usePage } from '../page-parts';
import { DOORS } from '../words/doors';
import { OPENING } from '../words/opening';
import { Sheet } from './sheet';
import { Stills } from './stills';

export function OpeningScreen() {
  const { game, inForce, leave } = usePage();
  const moves = inForce.motion.value === 'full';
  const onward = useCallback(() => game.go({ screen: 'shelf' }, true), [game]);
  useEffect(() => game.set({ openingSeen: true }), [game]);
  // As soon as it is seen: a key pressed in the moment it comes must not be lost.
  useLayoutEffect(() => {
    const keyed = (event: KeyboardEvent): void => {
      const pressed = event.target instanceof Element && event.target.closest('button, a');
      if (event.key === 'Escape' || (event.key === 'Enter' && !pressed)) onward();
    };
    addEventListener('keydown', keyed);
    return () => removeEventListener('keydown', keyed);
  }, [onward]);
  return (
    <main class={`opening opening--${moves ? 'moving' : 'still'}`}>
      <h1 class="vh" tabIndex={-1}>
        {OPENING.heading}
      </h1>
      {moves ? <p class="vh">{OPENING.how}</p> : null}
      <button class="leave-now" type="button" onClick={leave}>
        {DOORS.leave}
      </button>
      {moves ? <Sheet over={onward} /> : <Stills />}
      <button class="btn btn--bare to-stories" type="button" onClick={onward}>
        {OPENING.skip}
      </button>
    </main>
  );
}
