// From a shared code to a run that can be played on, or a sentence about what is wrong with it.

import { Playthrough } from '../domain/playthrough';
import { type CodeProblem, fromCode } from '../domain/share-code';
import type { ShelfEntry } from './shelf';
import { replayWords } from './stored-run';

const PROBLEMS: Readonly<Record<CodeProblem, string>> = {
  'not-a-code': 'That is not a code of this game. A letter may be missing at its end.',
  newer: 'That code comes from a newer version of this game.',
  damaged: 'That code has a letter wrong somewhere. Copy it whole and try again.',
};

/** `words` is what to tell the reader: where the story was edited since, or why there is nothing to play. */
export async function playOfCode(
  code: string,
  entryOf: (storyId: string) => ShelfEntry | null,
): Promise<{ readonly play: Playthrough | null; readonly words: string | null }> {
  const coded = fromCode(code);
  if (typeof coded === 'string') return { play: null, words: PROBLEMS[coded] };
  const entry = entryOf(coded.storyId);
  if (!entry) return { play: null, words: `That code is for a story that is not here: “${coded.storyId}”.` };
  const [play, replayed] = Playthrough.fromCode(await entry.loadStory(), coded);
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
