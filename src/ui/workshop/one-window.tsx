// One window alone: the wall and beside it the console, until that is folded away and the wall fills the window.

import { useLayoutEffect, useState } from 'preact/hooks';
import type { ShelfEntry } from '../../game/shelf';
import type { RoomDesk } from '../../game/workshop/room-desk';
import { usePage } from '../page-parts';
import { DESK } from '../words/desk';
import { Console } from './console';
import { foldsConsole } from './room-keys';
import { useRoomDebrief } from './use-room-debrief';
import { useRoomStage } from './use-room-stage';
import { Wall } from './wall';

interface OneWindowProps {
  readonly desk: RoomDesk;
  readonly entry: ShelfEntry;
}

export function OneWindow({ desk, entry }: OneWindowProps) {
  const { game } = usePage();
  const [folded, setFolded] = useState(false);
  const session = desk.session.value;
  const stage = useRoomStage(desk.source, session);
  const debrief = useRoomDebrief(entry, session.phase === 'debrief' ? desk.turns.value : null);
  // From the first moment on: a key that comes before the next frame must not be lost.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (foldsConsole(event)) setFolded((before) => !before);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  if (!stage) return null;
  const state = { session, blank: desk.blank.value, aim: desk.aim.value };
  return (
    <div class={folded ? 'one-window one-window--folded' : 'one-window'}>
      <Wall stage={stage} state={state} debrief={debrief} />
      <button
        class="fold btn"
        type="button"
        aria-expanded={!folded}
        aria-controls="console-panel"
        onClick={() => setFolded(!folded)}
      >
        {folded ? DESK.unfold : DESK.fold}
      </button>
      <aside
        class="desk desk--over"
        id="console-panel"
        aria-label={DESK.panel}
        hidden={folded}
        data-store={game.store.kind}
      >
        <Console desk={desk} alone />
      </aside>
    </div>
  );
}
