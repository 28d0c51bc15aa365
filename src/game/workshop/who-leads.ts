// Is there a console already that leads this session? It answers at once, if it is there.

import type { RoomChannel, RoomState } from './room-channel';

/**
 * The state of the console that leads, or null when none has answered.
 * @param wait resolves when an answer would have come
 */
export async function whoLeads(
  channel: RoomChannel,
  self: string,
  wait: () => Promise<void>,
): Promise<RoomState | null> {
  let answer: RoomState | null = null;
  const stop = channel.listen((message) => {
    if (message.kind === 'state') answer = message.state;
  });
  channel.post({ kind: 'who', from: self });
  await wait();
  stop();
  return answer;
}
