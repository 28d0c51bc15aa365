// What has been said so far: the beats shown and the reader's own lines between them, in order.

import type { Beat, Option, Turn } from '../domain/beat';

export type Entry =
  | { readonly key: string; readonly turn: number; readonly kind: 'beat'; readonly beat: Beat }
  | { readonly key: string; readonly turn: number; readonly kind: 'picked'; readonly option: Option };

/**
 * The transcript of a run.
 * @param turns from the first to the one being shown
 * @param shown how many beats of the last turn have been released
 */
export function transcriptOf(turns: readonly Turn[], shown: number): Entry[] {
  return turns.flatMap((turn, index): Entry[] => {
    const last = index === turns.length - 1;
    const picked: Entry[] = turn.picked
      ? [{ key: `${turn.number}p`, turn: turn.number, kind: 'picked', option: turn.picked }]
      : [];
    const beats = last ? turn.beats.slice(0, shown) : turn.beats;
    return [
      ...picked,
      ...beats.map(
        (beat, i): Entry => ({ key: `${turn.number}.${i}`, turn: turn.number, kind: 'beat', beat }),
      ),
    ];
  });
}
