// The windows of one session in this browser, joined by a BroadcastChannel. Where there is none, a window is by itself.

import type { Frame } from '../../game/workshop/once-a-frame';
import type { RoomChannel, RoomMessage } from '../../game/workshop/room-channel';

/** Opens the channel of a session. */
export function openRoomChannel(session: string): RoomChannel {
  if (typeof BroadcastChannel === 'undefined')
    return { post: () => undefined, listen: () => () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(`the-space-between room ${session}`);
  return {
    post: (message) => channel.postMessage(message),
    listen: (hear) => {
      const heard = ({ data }: MessageEvent<RoomMessage>): void => hear(data);
      channel.addEventListener('message', heard);
      return () => channel.removeEventListener('message', heard);
    },
    close: () => channel.close(),
  };
}

/** How long another window is given to answer, in milliseconds. */
const ANSWERS_WITHIN = 250;

export const answerTime = (): Promise<void> => new Promise((done) => setTimeout(done, ANSWERS_WITHIN));

/** No frame is drawn in a window that nobody sees, and one that was asked for may not come: then it is now, or soon. */
export const nextFrame: Frame = (then) => {
  if (document.hidden) return then();
  const late = setTimeout(then, 100);
  requestAnimationFrame(() => {
    clearTimeout(late);
    then();
  });
};
