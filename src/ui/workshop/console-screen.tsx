// The console of a session: opened from what is kept, beside a projector's window or with the wall in this one.

import '../styles/ink-workshop.css';
import './fields.css';
import './console.css';
import './ballot.css';
import './desk-parts.css';
import './one-window.css';
import { useEffect, useState } from 'preact/hooks';
import { type OpenedRoom, openRoom } from '../../game/workshop/open-room';
import { usePage } from '../page-parts';
import { SkipLink, TopBar } from '../shell/top-bar';
import { useLateHeading } from '../shell/use-fetched';
import { DESK } from '../words/desk';
import { Console } from './console';
import { OneWindow } from './one-window';
import { answerTime, nextFrame, openRoomChannel } from './room-windows';

interface ConsoleScreenProps {
  readonly id: string;
  /** Console and wall in one window. */
  readonly alone: boolean;
}

export function ConsoleScreen({ id, alone }: ConsoleScreenProps) {
  const room = useRoom(id);
  useLateHeading(room);
  if (room?.kind === 'desk' && alone) return <OneWindow desk={room.desk} entry={room.entry} />;
  return (
    <>
      <SkipLink to="desk" words={DESK.skip} />
      <TopBar here="workshop" />
      {room?.kind === 'desk' ? (
        <main class="wrap desk" id="desk" tabIndex={-1}>
          <Console desk={room.desk} alone={false} />
        </main>
      ) : null}
      {room?.kind === 'none' ? (
        <main class="wrap desk" id="desk" tabIndex={-1}>
          <h1 tabIndex={-1}>{DESK.none}</h1>
          <p>{DESK.noneWhy}</p>
          <a class="btn" href="#/workshop">
            {DESK.toPrepare}
          </a>
        </main>
      ) : null}
      {room === null ? <main class="wrap desk" id="desk" /> : null}
    </>
  );
}

function useRoom(id: string): OpenedRoom | null {
  const { game } = usePage();
  const [room, setRoom] = useState<OpenedRoom | null>(null);
  useEffect(() => {
    let here = true;
    let opened: OpenedRoom | null = null;
    const channel = openRoomChannel(id);
    const open = async (): Promise<void> => {
      opened = await openRoom(id, {
        sessions: await game.store.sessions(),
        channel,
        now: () => new Date(),
        frame: nextFrame,
        newId: game.newId,
        entry: (story) => game.entry(story),
        wait: answerTime,
      });
      if (!here) return close();
      if (opened.kind === 'copy') {
        game.say(DESK.edited(opened.stands));
        game.go({ screen: 'workshop', path: [opened.session.id] }, true);
      } else setRoom(opened);
    };
    const flush = (): void => {
      if (opened?.kind === 'desk') opened.desk.out.flush();
    };
    addEventListener('pagehide', flush);
    const close = (): void => {
      removeEventListener('pagehide', flush);
      if (opened?.kind === 'desk') opened.desk.dispose();
      else channel.close();
    };
    open().catch(
      (error: unknown) => here && game.say(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      here = false;
      setRoom(null);
      close();
    };
  }, [id, game]);
  return room;
}
