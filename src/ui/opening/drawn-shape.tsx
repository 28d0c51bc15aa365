// One of the two shapes, drawn. It is moved by its `g`, whose transform the sheet writes.

import type { Ref } from 'preact';
import type { Shape } from './shapes';

interface DrawnShapeProps {
  readonly shape: Shape;
  readonly who: 'you' | 'other';
  readonly at?: string;
  /** How much of it is there, 0 to 1. */
  readonly ink?: number;
  readonly hold?: Ref<SVGGElement>;
}

export function DrawnShape({ shape, who, at, ink = 1, hold }: DrawnShapeProps) {
  return (
    <g class={`shape shape--${who}`} transform={at} opacity={ink} ref={hold}>
      <path class="ground" d={shape.ground} />
      <g class="body">
        <path class="wash" d={shape.wash} />
        <path class="shade" d={shape.shade} />
        <path class="outline" d={shape.outline} />
      </g>
    </g>
  );
}
