// What there is to choose, by letter, as large as the wall allows; at the reveal with the votes beside it.

import './wall-options.css';
import { useMemo } from 'preact/hooks';
import type { Decision } from '../../domain/beat';
import { letteredOf } from '../../domain/workshop/letters';
import type { RoomDecision } from '../../domain/workshop/room-session';
import { handsFor } from '../../domain/workshop/tally';
import { WALL } from '../words/wall';
import { drawVoteBar } from './vote-drawing';

interface WallOptionsProps {
  readonly decision: Decision;
  readonly open: RoomDecision;
  /** The votes are shown. */
  readonly reveal: boolean;
  /** The option marked to go with. */
  readonly aim: string | null;
}

export function WallOptions({ decision, open, reveal, aim }: WallOptionsProps) {
  const lettered = letteredOf(decision);
  const most = Math.max(1, ...[open.first, open.second].flatMap((tally) => Object.values(tally ?? {})));
  return (
    <>
      <ol class={`wall-opts wall-opts--${lettered.length}`} aria-label={WALL.choices}>
        {lettered.map(({ letter, option }) => (
          <li key={option.id} class={aim === option.id ? 'aimed' : ''}>
            <span class="letter" aria-hidden="true">
              {letter}
            </span>
            <p>
              <span class="vh">{letter}: </span>
              {option.text}
              {aim === option.id ? <span class="goes hand"> {WALL.goes}</span> : null}
            </p>
            {reveal ? <Votes open={open} option={option.id} most={most} /> : null}
          </li>
        ))}
      </ol>
      {reveal && open.second ? (
        <p class="wall-key" aria-hidden="true">
          <span>
            <i class="k1" />
            {WALL.first}
          </span>
          <span>
            <i class="k2" />
            {WALL.second}
          </span>
        </p>
      ) : null}
    </>
  );
}

interface VotesProps {
  readonly open: RoomDecision;
  readonly option: string;
  readonly most: number;
}

function Votes({ open, option, most }: VotesProps) {
  const first = open.first && handsFor(open.first, option);
  const second = open.second && handsFor(open.second, option);
  return (
    <div class="pair">
      <span class="vh">{WALL.votes(first, second)}</span>
      {first === null ? null : <Bar hands={first} most={most} kind={second === null ? 'ink' : 'pencil'} />}
      {second === null ? null : <Bar hands={second} most={most} kind="ink" />}
    </div>
  );
}

function Bar({
  hands,
  most,
  kind,
}: {
  readonly hands: number;
  readonly most: number;
  readonly kind: 'pencil' | 'ink';
}) {
  const share = hands / most;
  const art = useMemo(() => drawVoteBar(share, kind), [share, kind]);
  return (
    <div class="vote-bar" aria-hidden="true">
      <svg
        class={`pbar ${kind}`}
        viewBox={`0 0 ${art.width} ${art.height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path class="f" d={art.fill} />
        <path class="t" d={art.texture} />
        <path class="l" d={art.outline} />
      </svg>
      <b style={{ '--share': share }}>{hands}</b>
    </div>
  );
}
