// Windows of one browser for the tests: what one posts, all the others hear.

import type { RoomChannel, RoomMessage } from '../../../src/game/workshop/room-channel';

export class Windows {
  private readonly open = new Set<{ hear: ((message: RoomMessage) => void)[] }>();

  channel(): RoomChannel {
    const mine = { hear: [] as ((message: RoomMessage) => void)[] };
    this.open.add(mine);
    return {
      post: (message) => {
        const copy = structuredClone(message);
        for (const each of this.open) if (each !== mine) for (const hear of each.hear) hear(copy);
      },
      listen: (hear) => {
        mine.hear.push(hear);
        return () => {
          mine.hear = mine.hear.filter((each) => each !== hear);
        };
      },
      close: () => void this.open.delete(mine),
    };
  }
}
