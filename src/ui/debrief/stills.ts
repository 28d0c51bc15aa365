// Which still of a story's pictures stands beside a line or an ending: the place as it was, with whoever was in it.

import type { Turn } from '../../domain/beat';
import type { Move } from '../../domain/debrief/move';
import { type Picture, pictureAfter } from '../../domain/picture';
import type { ShelfCard } from '../../domain/story-card';
import type { DebriefView } from '../../game/debrief-of-run';

/** The picture at the end of a turn. */
export function pictureAt(turns: readonly Turn[], turn: number, card: ShelfCard): Picture {
  const beats = turns.filter((each) => each.number <= turn).flatMap((each) => each.beats);
  return pictureAfter(beats, card.people);
}

/**
 * Names of stills that are true of a picture, the fittest for a move first: both of the two where it was said, the
 * other where it was kept in, else the reader's person. Whether there is such a picture is for the caller to find out.
 */
export function stillsFor(picture: Picture, card: ShelfCard, move: Move): string[] {
  if (!picture.place) return [];
  const there = (who: string): boolean => who in picture.figures;
  const you = card.you;
  const other = card.with.find(there) ?? card.with[0] ?? '';
  // The place at its own hour, or any hour of it.
  const named = (who: string): string[] =>
    [picture.place ?? '', picture.place?.split('-')[0]].map((place) => `still-${place}-${who}`);
  const alone = (move === 'keep' ? [other, you] : [you, other]).filter(there).flatMap(named);
  const together =
    there(you) && there(other) ? [...named(`${you}-${other}`), ...named(`${other}-${you}`)] : [];
  // The two together stand easy: that is true of a line that was said, or where there is no other picture of the place.
  return move === 'open' ? [...together, ...alone] : [...alone, ...(alone.length ? [] : together)];
}

/** A still, and whether it is shown from close by. */
export interface Still {
  readonly url: string;
  readonly close: boolean;
}

/**
 * A still for each of the lines in turn, null where none is true of it. The same picture comes twice only as a close
 * shot, and not three times.
 */
export function lineStills(
  { debrief, entry, play }: DebriefView,
  pictures: (name: string) => string,
): (Still | null)[] {
  const used = new Set<string>();
  return debrief.lines.map(({ step }) => {
    const names = stillsFor(pictureAt(play.turns, step.turn, entry.card), entry.card, step.move);
    const urls = names.map(pictures).filter(Boolean);
    const shots = [false, true].flatMap((close) => urls.map((url): Still => ({ url, close })));
    const still = shots.find(({ url, close }) => !used.has(`${url} ${close}`)) ?? null;
    if (still) used.add(`${still.url} ${still.close}`);
    return still;
  });
}

/** For over a debrief: the ending's own picture, else the last of the story, else its cover. */
export function picturesOver({ debrief, entry, play }: DebriefView): string[] {
  const { picture, kind } = debrief.ending;
  const last = pictureAt(play.turns, play.turns.at(-1)?.number ?? 0, entry.card);
  const stills = stillsFor(last, entry.card, kind === 'together' ? 'open' : 'reach');
  return [...(picture ? [picture] : []), ...stills, entry.card.cover];
}
