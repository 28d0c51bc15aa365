// Keys of a keyboard and of a presenter's clicker, on the console and on the projector alike.

import { openDecision } from '../../domain/workshop/room-run';
import type { RoomSession } from '../../domain/workshop/room-session';
import type { Press } from '../../game/workshop/room-channel';

/** Elements that have a use of their own for the keys. */
const BUSY = 'input:not([type="radio"]), textarea, select, [contenteditable]';
const ON = ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'Enter'];
const BACK = ['PageUp', 'ArrowLeft', 'ArrowUp'];
const PRESSES_BUTTONS = [' ', 'Enter'];

/** What a key means now; null where it is not for the room. */
export function pressOf(event: KeyboardEvent, session: RoomSession | null): Press | null {
  const { key, repeat } = event;
  if (event.defaultPrevented || event.altKey || document.querySelector('dialog[open]')) return null;
  const at = event.target instanceof Element ? event.target : null;
  if (at?.closest(BUSY)) return null;
  if (event.ctrlKey || event.metaKey) return key.toLowerCase() === 'z' ? { do: 'undo' } : null;
  const letter = letterPress(event, session);
  if (letter) return letter;
  if (repeat) return null;
  if (key === '.' || key.toLowerCase() === 'b') return { do: 'blank' };
  if (PRESSES_BUTTONS.includes(key) && at?.closest('button, a, summary, label')) return null;
  // Up and down belong to a page that scrolls; the wall does not.
  if ((key === 'ArrowUp' || key === 'ArrowDown') && !at?.closest('.wall')) return null;
  if (ON.includes(key)) return { do: 'on' };
  return BACK.includes(key) ? { do: 'back' } : null;
}

/** Letters count while there is a vote, and mark a way when one is to be gone. A held key counts on. */
function letterPress({ key, shiftKey, repeat }: KeyboardEvent, session: RoomSession | null): Press | null {
  const at = /^[a-h]$/i.test(key) ? key.toLowerCase().charCodeAt(0) - 97 : -1;
  const open = session && openDecision(session);
  if (!session || !open || at < 0 || at >= open.options.length) return null;
  if (session.phase === 'first-vote' || session.phase === 'second-vote')
    return { do: 'letter', at, by: shiftKey ? -1 : 1 };
  const marks = session.phase === 'reveal' || (session.phase === 'talk' && !session.plan.votes);
  return marks && !repeat ? { do: 'letter', at, by: 1 } : null;
}
