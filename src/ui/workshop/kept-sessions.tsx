// Sessions kept on this machine: gone on with, saved as a file, deleted with a way back.

import './kept-sessions.css';
import { useEffect, useState } from 'preact/hooks';
import { takenOf } from '../../domain/workshop/room-run';
import type { RoomSession } from '../../domain/workshop/room-session';
import { Icon } from '../icon';
import { usePage } from '../page-parts';
import { saveAsFile } from '../settings/save-as-file';
import { dayOf } from '../words/dates';
import { KEPT_ROOMS } from '../words/workshop';

/** @param story those of one story; null for all */
export function KeptSessions({ story = null }: { readonly story?: string | null }) {
  const { game } = usePage();
  const [sessions, setSessions] = useState<readonly RoomSession[]>([]);
  useEffect(() => {
    let here = true;
    void game.store
      .sessions()
      .then((rooms) => rooms.sessions())
      .then(
        (all) => here && setSessions(all.filter(({ storyId }) => story === null || storyId === story)),
        () => undefined,
      );
    return () => {
      here = false;
    };
  }, [game, story]);

  const remove = async (session: RoomSession): Promise<void> => {
    const rooms = await game.store.sessions();
    await rooms.remove(session.id);
    setSessions((all) => all.filter(({ id }) => id !== session.id));
    game.say(KEPT_ROOMS.deleted, {
      label: KEPT_ROOMS.undo,
      run: () => {
        void rooms.save(session);
        setSessions((all) => [session, ...all].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1)));
      },
    });
  };
  const save = async (session: RoomSession): Promise<void> =>
    saveAsFile(KEPT_ROOMS.fileName(session.id), (await game.store.sessions()).asFile(session));

  if (sessions.length === 0) return null;
  return (
    <section class="kept-rooms" aria-labelledby="kept-rooms">
      <h2 id="kept-rooms">{KEPT_ROOMS.heading}</h2>
      <p class="soft small">{KEPT_ROOMS.lead}</p>
      <ul>
        {sessions.map((session) => (
          <li key={session.id}>
            <p>
              <b>
                {KEPT_ROOMS.of(
                  game.entry(session.storyId)?.card.title ?? session.storyId,
                  dayOf(session.startedAt),
                )}
              </b>
              <br />
              <span class="soft small">
                {whereOf(session, (name) => game.entry(session.storyId)?.card.decisions[name]?.name ?? name)}
              </span>
            </p>
            <p class="row">
              <a class="btn" href={`#/workshop/${session.id}`}>
                {session.ending ? KEPT_ROOMS.look : KEPT_ROOMS.goOn}
              </a>
              <a class="btn btn--bare" href={`#/workshop/${session.id}/sheet`}>
                {KEPT_ROOMS.sheet}
              </a>
              <button class="btn btn--bare" type="button" onClick={() => void save(session)}>
                <Icon name="download" />
                {KEPT_ROOMS.file}
              </button>
              <button class="btn btn--bare" type="button" onClick={() => void remove(session)}>
                <Icon name="trash" />
                {KEPT_ROOMS.delete}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function whereOf(session: RoomSession, nameOf: (decision: string) => string): string {
  if (session.ending) return KEPT_ROOMS.ending;
  const last = session.decisions.at(-1);
  if (!last) return KEPT_ROOMS.begun;
  return KEPT_ROOMS.at(Math.max(1, takenOf(session).length), nameOf(last.decision));
}
