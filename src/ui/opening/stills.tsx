// The opening where nothing may move: three drawings, one after the other.

import type { Spot } from '../../domain/opening';
import { OPENING } from '../words/opening';
import { DrawnShape } from './drawn-shape';
import { HEIGHT, placed, thread } from './place-shapes';
import { otherShape, yourShape } from './shapes';

interface Still {
  readonly key: keyof typeof OPENING.stills;
  readonly you: Spot;
  readonly other: Spot;
  readonly leans: readonly [you: number, other: number];
  readonly ink: number;
}

const STILLS: readonly Still[] = [
  { key: 'backing', you: { x: 0.36, y: 0.54 }, other: { x: 0.84, y: 0.44 }, leans: [0.5, 0.4], ink: 0.9 },
  { key: 'fading', you: { x: 0.24, y: 0.6 }, other: { x: 0.8, y: 0.42 }, leans: [-0.45, 0], ink: 0.22 },
  { key: 'together', you: { x: 0.46, y: 0.53 }, other: { x: 0.63, y: 0.5 }, leans: [0.1, -0.2], ink: 1 },
];

export function Stills() {
  const [yours, others] = [yourShape(), otherShape()];
  return (
    <ol class="stills">
      {STILLS.map((still) => (
        <li key={still.key}>
          <svg viewBox={`0 130 ${HEIGHT * 1.08} 460`} role="img" aria-label={OPENING.stills[still.key]}>
            <path class="thread" d={thread(still)} opacity={still.ink} />
            <DrawnShape
              shape={others}
              who="other"
              at={placed(still.other, still.leans[1], 1.3)}
              ink={still.ink}
            />
            <DrawnShape shape={yours} who="you" at={placed(still.you, still.leans[0], 1.3)} />
          </svg>
        </li>
      ))}
    </ol>
  );
}
