// Where the reader wants their shape to be: a finger or a pointer on the sheet, or the arrow keys.

import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Spot, Steer } from '../../domain/opening';

const ARROWS: Readonly<Record<string, Spot>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** @returns reads what is wanted just now; keys go before the pointer, and the pointer is forgotten when it leaves */
export function useSteer(sheet: RefObject<SVGSVGElement | null>): () => Steer {
  const held = useRef(new Set<string>());
  const pointer = useRef<Spot | null>(null);
  useEffect(() => {
    const keyed = (event: KeyboardEvent): void => {
      if (!ARROWS[event.key]) return;
      event.preventDefault();
      if (event.type === 'keydown') held.current.add(event.key);
      else held.current.delete(event.key);
      pointer.current = null;
    };
    const away = (): void => {
      held.current.clear();
      pointer.current = null;
    };
    const pointed = (event: PointerEvent): void => {
      const box = sheet.current?.getBoundingClientRect();
      if (!box?.height) return;
      pointer.current = {
        x: (event.clientX - box.left) / box.height,
        y: (event.clientY - box.top) / box.height,
      };
    };
    const lifted = (event: PointerEvent): void => {
      if (event.pointerType !== 'mouse') pointer.current = null;
    };
    const on = sheet.current;
    addEventListener('keydown', keyed);
    addEventListener('keyup', keyed);
    addEventListener('blur', away);
    for (const name of ['pointerdown', 'pointermove'] as const) on?.addEventListener(name, pointed);
    for (const name of ['pointerup', 'pointercancel'] as const) on?.addEventListener(name, lifted);
    on?.addEventListener('pointerleave', away);
    return () => {
      removeEventListener('keydown', keyed);
      removeEventListener('keyup', keyed);
      removeEventListener('blur', away);
      for (const name of ['pointerdown', 'pointermove'] as const) on?.removeEventListener(name, pointed);
      for (const name of ['pointerup', 'pointercancel'] as const) on?.removeEventListener(name, lifted);
      on?.removeEventListener('pointerleave', away);
    };
  }, [sheet]);
  return () => {
    const keys = [...held.current].map((key) => ARROWS[key] as Spot);
    if (keys.length)
      return { push: { x: keys.reduce((s, k) => s + k.x, 0), y: keys.reduce((s, k) => s + k.y, 0) } };
    return pointer.current ? { to: pointer.current } : null;
  };
}
