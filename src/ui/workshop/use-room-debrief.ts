// Fetches what a session is looked back at with, once it has come to its end.

import { useEffect, useState } from 'preact/hooks';
import type { Turn } from '../../domain/beat';
import type { Debrief } from '../../domain/debrief/debrief';
import type { ShelfEntry } from '../../game/shelf';
import { roomDebrief } from '../../game/workshop/room-debrief';
import { usePage } from '../page-parts';

/** @param turns of the way, to its ending; null while it goes on */
export function useRoomDebrief(entry: ShelfEntry | null, turns: readonly Turn[] | null): Debrief | null {
  const { game } = usePage();
  const [debrief, setDebrief] = useState<Debrief | null>(null);
  useEffect(() => {
    setDebrief(null);
    if (!entry || !turns) return;
    let here = true;
    roomDebrief(entry, turns, () => game.concepts()).then(
      (found) => here && setDebrief(found),
      (error: unknown) => here && game.say(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      here = false;
    };
  }, [entry, turns, game]);
  return debrief;
}
