// What the game tells the sound along the way.

import type { FlowHooks } from './flow-hooks';
import type { Route } from './routes';
import type { ShelfEntry } from './shelf';
import type { SoundPort } from './sound-port';

/** A screen comes: the page is heard to turn, and the title has music of its own, which a story ends. */
export function heardArriving(sound: SoundPort, from: Route, to: Route): void {
  if (to.screen !== from.screen) sound.page(to.screen === 'story' ? 'card' : 'turn');
  if (to.screen === 'title') sound.theme(true);
  else if (to.screen === 'story') sound.theme(false);
}

/**
 * What is heard of a story that is played.
 * @param over whether the reader stands at an ending of it just now
 */
export function heardIn(
  sound: SoundPort,
  entry: ShelfEntry,
  over: () => boolean,
): Pick<FlowHooks, 'scene' | 'cue' | 'picked' | 'ended'> {
  return {
    scene(picture, important) {
      sound.ambience(picture.ambience);
      // A story that is over has no score any more.
      sound.score(over() ? null : picture);
      sound.duck(important);
    },
    cue: (name) => sound.cue(name),
    picked: () => sound.page('mark'),
    ended: (ending) => void heardEnding(sound, entry, ending, over),
  };
}

/** A story is left. */
export function heardLeaving(sound: SoundPort): void {
  sound.ambience(null);
  sound.score(null);
  sound.duck(false);
}

/** An ending has been reached. How it leaves the two is told with the debrief, which is fetched then. */
async function heardEnding(
  sound: SoundPort,
  entry: ShelfEntry,
  ending: string,
  over: () => boolean,
): Promise<void> {
  const moments = await entry.loadMoments().catch(() => null);
  if (!over()) return;
  const kind = moments?.endings[ending]?.kind;
  if (kind) sound.ending(kind);
  else sound.score(null);
}
