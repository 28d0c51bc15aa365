// Keys of a keyboard and of a presenter's clicker, on the console and on the projector alike.

import { openDecision } from '../../domain/workshop/room-run';
import type { RoomSession } from '../../domain/workshop/room-session';
import type { Press } from '../../game/workshop/room-channel';

/** Elements that have a use of their own for the keys. */
const BUSY = 'input:not([type="radio"]), textarea, select, [contenteditable]';
/** What the keys do; the guide names them all. Up and down are the projector's alone: they belong to a page that scrolls. */
export const ROOM_KEYS = {
  on: ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'Enter'],
  back: ['PageUp', 'ArrowLeft', 'ArrowUp'],
  blank: ['.', 'b'],
  /** With Ctrl, or ⌘. */
  undo: ['z'],
  /** In one window. */
  fold: ['h'],
} as const;
const ON: readonly string[] = ROOM_KEYS.on;
const BACK: readonly string[] = ROOM_KEYS.back;
const BLANK: readonly string[] = ROOM_KEYS.blank;
const PRESSES_BUTTONS = [' ', 'Enter'];

/** What a key means now; null where it is not for the room. */
export function pressOf(event: KeyboardEvent, session: RoomSession | null): Press | null {
  const { key, repeat } = event;
  if (event.defaultPrevented || event.altKey || document.querySelector('dialog[open]')) return null;
  const at = event.target instanceof Element ? event.target : null;
  if (at?.closest(BUSY)) return null;
  if (event.ctrlKey || event.metaKey) return key.toLowerCase() === ROOM_KEYS.undo[0] ? { do: 'undo' } : null;
  const letter = letterPress(event, session);
  if (letter) return letter;
  if (repeat) return null;
  if (BLANK.includes(key.toLowerCase())) return { do: 'blank' };
  if (PRESSES_BUTTONS.includes(key) && at?.closest('button, a, summary, label')) return null;
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

/** The key that folds the console away, pressed where nobody writes. */
export function foldsConsole(event: KeyboardEvent): boolean {
  const at = event.target instanceof Element ? event.target : null;
  if (at?.closest(BUSY) || document.querySelector('dialog[open]')) return false;
  const alone = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat;
  return alone && event.key.toLowerCase() === ROOM_KEYS.fold[0];
}
