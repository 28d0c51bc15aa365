// A session without the bustle of a vote: what shows no hands need not be drawn again at each of them.

import { computed, type ReadonlySignal } from '@preact/signals';
import type { RoomSession } from '../../domain/workshop/room-session';
import { onlyHands } from '../../domain/workshop/room-votes';

/** The session as it last was when something else than hands had changed. */
export function butHands(session: ReadonlySignal<RoomSession>): ReadonlySignal<RoomSession> {
  let last: RoomSession | null = null;
  return computed(() => {
    if (!last || !onlyHands(last, session.value)) last = session.value;
    return last;
  });
}
