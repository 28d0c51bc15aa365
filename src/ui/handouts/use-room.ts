// A session's handout for a screen: nothing while it is fetched, false where the session is not here.

import { type RoomHandout, roomHandout } from '../../game/handouts/room-handout';
import { usePage } from '../page-parts';
import { useFetched, useLateHeading } from '../shell/use-fetched';

/** @returns null while it is being fetched; `room` null where there is no such session on this machine */
export function useRoom(id: string): { readonly room: RoomHandout | null } | null {
  const { game } = usePage();
  const found = useFetched(
    async () => ({
      room: await roomHandout(id, {
        store: game.store,
        entryOf: (story) => game.entry(story),
        loadConcepts: () => game.concepts(),
      }),
    }),
    [id],
    'nothing',
  );
  useLateHeading(found);
  return found;
}
