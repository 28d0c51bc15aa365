// The line on the wall: the one that has come last, large, and the reader's pick that led to it.

import type { Beat, Turn } from '../../domain/beat';
import type { StoryCard } from '../../domain/story-card';
import { EntryLine } from '../story/entry-line';
import { WALL } from '../words/wall';

interface WallLineProps {
  readonly turn: Turn;
  readonly shown: number;
  readonly card: StoryCard;
}

export function WallLine({ turn, shown, card }: WallLineProps) {
  const beats = turn.beats.slice(0, shown);
  const last = beats.length - 1;
  return (
    <div class="wall-line" role="log" aria-label={WALL.story} aria-live="polite" aria-relevant="additions">
      {turn.picked && last <= 0 ? (
        <EntryLine
          key="picked"
          entry={{ key: 'p', turn: turn.number, kind: 'picked', option: turn.picked }}
          card={card}
        />
      ) : null}
      {beats.map((beat: Beat, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place in the turn
        <div key={`${turn.number}.${i}`} class={i === last ? 'entry' : 'entry vh'}>
          <EntryLine entry={{ key: `${i}`, turn: turn.number, kind: 'beat', beat }} card={card} />
        </div>
      ))}
    </div>
  );
}
