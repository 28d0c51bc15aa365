// Two bars, one under the other: hands before the talk, and after it.

import { drawVoteBar } from './vote-bar';

interface VoteBarsProps {
  readonly first: number | null;
  readonly second: number | null;
  readonly most: number;
}

export const VoteBars = ({ first, second, most }: VoteBarsProps) => (
  <>
    <VoteBar kind="pencil" hands={first} most={most} />
    <VoteBar kind="ink" hands={second} most={most} />
  </>
);

interface VoteBarProps {
  readonly kind: 'pencil' | 'ink';
  readonly hands: number | null;
  readonly most: number;
}

export function VoteBar({ kind, hands, most }: VoteBarProps) {
  const bar = hands === null ? null : drawVoteBar(kind, hands, most);
  if (!bar) return null;
  return (
    <svg class={`vote-bar vote-bar--${kind}`} viewBox={`0 0 ${bar.width} ${bar.height}`} aria-hidden="true">
      <path class="f" d={bar.fill} />
      <path class="l" d={bar.lines} />
    </svg>
  );
}
