// From a shared code to a run that can be played on, or a sentence about what is wrong with it.

import { playOfCoded } from '../domain/coded-play';
import type { Playthrough } from '../domain/playthrough';
import { fromCode } from '../domain/share-code';
import type { ShelfEntry } from './shelf';
import { CODE_PROBLEMS, GAME, replayWords } from './words';

/** `words` is what to tell the reader: where the story was edited since, or why there is nothing to play. */
export async function playOfCode(
  code: string,
  entryOf: (storyId: string) => ShelfEntry | null,
): Promise<{ readonly play: Playthrough | null; readonly words: string | null }> {
  const coded = fromCode(code);
  if (typeof coded === 'string') return { play: null, words: CODE_PROBLEMS[coded] };
  const entry = entryOf(coded.storyId);
  if (!entry) return { play: null, words: GAME.noCodeStory(coded.storyId) };
  const [play, replayed] = playOfCoded(await entry.loadStory(), coded);
  return { play, words: replayWords(replayed) };
}

/** A code out of whatever was pasted: the code itself, or a link that ends in it. */
export function codeIn(text: string): string {
  const link = /#\/code\/([^/\s]+)/.exec(text);
  try {
    return decodeURIComponent(link?.[1] ?? text.trim());
  } catch {
    return text.trim();
  }
}
