// Is there a console already that leads this session? It answers at once, if it is there.

import type { RoomChannel, RoomState } from './room-channel';

export interface Found {
  /** The state of the console that leads; null where there is none. */
  readonly leads: RoomState | null;
  /** What a projector still shows of the session; null where none is open. */
  readonly known: RoomState | null;
}

/** Asks the other windows. @param wait resolves when an answer would have come */
export async function whoLeads(
  channel: RoomChannel,
  self: string,
  wait: () => Promise<void>,
): Promise<Found> {
  let leads: RoomState | null = null;
  let known: RoomState | null = null;
  const stop = channel.listen((message) => {
    if (message.kind === 'state') leads = message.state;
    if (message.kind === 'known') known = message.state;
  });
  channel.post({ kind: 'who', from: self });
  await wait();
  stop();
  return { leads, known };
}
