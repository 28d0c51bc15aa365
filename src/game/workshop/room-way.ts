// The turns of a room's way, replayed when it changes and not with every hand that is counted.

import type { Turn } from '../../domain/beat';
import { Playthrough } from '../../domain/playthrough';
import type { StorySource } from '../../domain/story-card';
import { runOfRoom, wayKeyOf } from '../../domain/workshop/room-run';
import type { RoomSession } from '../../domain/workshop/room-session';

export class RoomWay {
  private key: string | null = null;
  private known: readonly Turn[] = [];

  constructor(readonly source: StorySource) {}

  /** From the first turn to the one at hand. */
  turns(session: RoomSession): readonly Turn[] {
    const key = wayKeyOf(session);
    if (key !== this.key) {
      const [play] = Playthrough.replay(this.source, runOfRoom(session));
      this.key = key;
      this.known = play.turns;
    }
    return this.known;
  }

  turn(session: RoomSession): Turn {
    const turns = this.turns(session);
    return turns[turns.length - 1] as Turn;
  }
}
