// The projector's window: it shows what the console says, and hands on what is pressed here. Loaded again, it asks.

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { StorySource } from '../../domain/story-card';
import type { ShelfEntry } from '../../game/shelf';
import type { RoomState } from '../../game/workshop/room-channel';
import { RoomWay } from '../../game/workshop/room-way';
import { usePage } from '../page-parts';
import { WALL } from '../words/wall';
import { pressOf } from './room-keys';
import { answerTime, openRoomChannel } from './room-windows';
import { useRoomDebrief } from './use-room-debrief';
import { useRoomStage } from './use-room-stage';
import { Wall } from './wall';

export function ProjectorScreen({ id }: { readonly id: string }) {
  const { state, alone } = useFollowing(id);
  const { source, entry } = useStory(state);
  const stage = useRoomStage(source, state?.session ?? null);
  const session = state?.session ?? null;
  const way = useMemo(() => source && new RoomWay(source), [source]);
  const ended = session?.phase === 'debrief' && way ? way.turns(session) : null;
  const debrief = useRoomDebrief(entry, ended);
  if (!stage || !state) return <Waiting id={id} lost={alone && !state} />;
  return (
    <>
      {alone ? <NoConsole id={id} /> : null}
      <Wall stage={stage} state={state} debrief={debrief} />
    </>
  );
}

/** What the console says, from the first word on; what is kept where there is no console. */
function useFollowing(id: string): { readonly state: RoomState | null; readonly alone: boolean } {
  const { game } = usePage();
  const [state, setState] = useState<RoomState | null>(null);
  const [alone, setAlone] = useState(false);
  useEffect(() => {
    const channel = openRoomChannel(id);
    const self = game.newId();
    let latest: RoomState | null = null;
    let since = 0;
    let here = true;
    const stop = channel.listen((message) => {
      if (message.kind === 'who' && latest) channel.post({ kind: 'known', state: latest });
      if (message.kind === 'who') channel.post({ kind: 'wall', from: self });
      if (message.kind === 'still') channel.post({ kind: 'wall-still', from: self });
      if (message.kind !== 'state' || message.since < since) return;
      since = message.since;
      latest = message.state;
      setState(latest);
      setAlone(false);
    });
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'F5' && !event.ctrlKey) {
        // A clicker's key for the whole screen, and not for loading the page again.
        event.preventDefault();
        void document.documentElement.requestFullscreen?.().catch(() => undefined);
        return;
      }
      const pressed = pressOf(event, latest?.session ?? null);
      if (!pressed) return;
      event.preventDefault();
      channel.post({ kind: 'press', press: pressed });
    };
    const gone = (): void => channel.post({ kind: 'wall-gone', from: self });
    channel.post({ kind: 'wall', from: self });
    void answerTime().then(async () => {
      if (!here || latest) return;
      const kept = await (await game.store.sessions()).session(id).catch(() => null);
      if (!here || latest) return;
      setAlone(true);
      if (kept) setState({ session: kept, blank: false, aim: null });
    });
    document.addEventListener('keydown', press);
    addEventListener('pagehide', gone);
    return () => {
      here = false;
      gone();
      stop();
      channel.close();
      document.removeEventListener('keydown', press);
      removeEventListener('pagehide', gone);
    };
  }, [id, game]);
  return { state, alone };
}

function useStory(state: RoomState | null): {
  readonly source: StorySource | null;
  readonly entry: ShelfEntry | null;
} {
  const { game } = usePage();
  const [source, setSource] = useState<StorySource | null>(null);
  const entry = state ? game.entry(state.session.storyId) : null;
  useEffect(() => {
    let here = true;
    entry?.loadStory().then(
      (story) => here && setSource(story),
      (error: unknown) => here && game.say(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      here = false;
    };
  }, [entry, game]);
  return { source, entry };
}

interface NoConsoleProps {
  readonly id: string;
}

function NoConsole({ id }: NoConsoleProps) {
  return (
    <p class="wall-note" role="status">
      {WALL.waiting}{' '}
      <a href={`#/workshop/${id}`} target="_blank" rel="noreferrer">
        {WALL.openConsole}
      </a>
    </p>
  );
}

function Waiting({ id, lost }: { readonly id: string; readonly lost: boolean }) {
  return (
    <main class="wall wall--waiting">
      <h1 tabIndex={-1} class={lost ? '' : 'vh'}>
        {lost ? WALL.none : WALL.tab}
      </h1>
      {lost ? <NoConsole id={id} /> : null}
    </main>
  );
}
