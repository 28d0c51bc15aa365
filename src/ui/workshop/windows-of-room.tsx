// The windows of the room: is a projector open, how is one opened, and what if the browser keeps it from opening.

import './windows-of-room.css';
import { useEffect, useState } from 'preact/hooks';
import type { RoomDesk } from '../../game/workshop/room-desk';
import { Icon } from '../icon';
import { usePage } from '../page-parts';
import { DESK } from '../words/desk';

interface WindowsOfRoomProps {
  readonly desk: RoomDesk;
  readonly alone: boolean;
}

/** Milliseconds from one question to the projectors to the next: a crash is seen before anybody wonders. */
const ASKED_EVERY = 5000;

export function WindowsOfRoom({ desk, alone }: WindowsOfRoomProps) {
  const { game } = usePage();
  const [blocked, setBlocked] = useState(false);
  const { id } = desk.room.value;
  useEffect(() => {
    const timer = setInterval(() => desk.askWalls(), ASKED_EVERY);
    return () => clearInterval(timer);
  }, [desk]);
  const address = `#/projector/${id}`;
  const linked = desk.walls.open.value.size > 0;
  const open = (): void => {
    // A window of the same name would take the place of the one that is open.
    const name = linked ? `wall-${id}-${desk.walls.open.value.size + 1}` : `wall-${id}`;
    const opened = window.open(address, name, 'popup,width=1024,height=768');
    setBlocked(!opened);
  };
  const go = (path: readonly string[]): void => game.go({ screen: 'workshop', path });
  return (
    <div class="windows">
      <div class="row">
        {alone ? (
          <button class="btn btn--bare" type="button" onClick={() => go([id])}>
            {DESK.twoWindows}
          </button>
        ) : (
          <>
            <span class={linked ? 'linked' : 'linked linked--not'} role="status">
              <Icon name="screen" />
              {linked ? DESK.linked : DESK.unlinked}
            </span>
            <button class={linked ? 'btn btn--bare' : 'btn'} type="button" onClick={open}>
              {linked ? DESK.openAgain : DESK.open}
            </button>
          </>
        )}
        <button
          class="btn"
          type="button"
          aria-pressed={desk.blank.value}
          onClick={() => desk.darken(!desk.blank.value)}
        >
          {desk.blank.value ? DESK.unblank : DESK.blank}
        </button>
      </div>
      {alone || linked ? null : (
        <p class="small soft">
          {DESK.full}{' '}
          <button class="as-link" type="button" onClick={() => go([id, 'alone'])}>
            {DESK.alone}
          </button>
        </p>
      )}
      {blocked && !linked ? (
        <p class="small popup-blocked" role="alert">
          {DESK.popup}{' '}
          <a href={address} target="_blank" rel="noopener noreferrer">
            {DESK.projectorLink}
          </a>
          . {DESK.aloneInstead}
        </p>
      ) : null}
    </div>
  );
}
