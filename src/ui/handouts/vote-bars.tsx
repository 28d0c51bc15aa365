// Two bars, one under the other: hands before the talk, and after it.

import { drawVoteBar, LONG } from './vote-bar';

interface VoteBarsProps {
  readonly first: number | null;
  readonly second: number | null;
  readonly most: number;
  /** See `drawVoteBar`. */
  readonly longest?: number | undefined;
}

export const VoteBars = ({ first, second, most, longest }: VoteBarsProps) => (
  <>
    <VoteBar kind="pencil" hands={first} most={most} longest={longest} />
    <VoteBar kind="ink" hands={second} most={most} longest={longest} />
  </>
);

interface VoteBarProps {
  readonly kind: 'pencil' | 'ink';
  readonly hands: number | null;
  readonly most: number;
  /** See `drawVoteBar`. */
  readonly longest?: number | undefined;
}

export function VoteBar({ kind, hands, most, longest = LONG }: VoteBarProps) {
  const bar = hands === null ? null : drawVoteBar(kind, hands, most, longest);
  if (!bar) return null;
  return (
    <svg class={`vote-bar vote-bar--${kind}`} viewBox={`0 0 ${bar.width} ${bar.height}`} aria-hidden="true">
      <path class="f" d={bar.fill} />
      <path class="l" d={bar.lines} />
    </svg>
  );
}
