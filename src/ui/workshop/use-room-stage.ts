// The picture of a session on the wall, following it; sounds come from the window that has the wall.

import { useEffect, useMemo } from 'preact/hooks';
import type { StorySource } from '../../domain/story-card';
import type { RoomSession } from '../../domain/workshop/room-session';
import { RoomStage } from '../../game/workshop/room-stage';
import { usePage } from '../page-parts';

export function useRoomStage(source: StorySource | null, session: RoomSession | null): RoomStage | null {
  const { game } = usePage();
  const there = session !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: one stage a story; it follows the session from then on
  const stage = useMemo(
    () =>
      source && session
        ? new RoomStage(source, session, {
            ambience: (name) => game.sound.ambience(name),
            cue: (name) => game.sound.cue(name),
          })
        : null,
    [source, there, game],
  );
  useEffect(() => {
    if (stage && session) stage.follow(session);
  }, [stage, session]);
  useEffect(() => {
    stage?.start();
    return () => game.sound.ambience(null);
  }, [stage, game]);
  return stage;
}
