// The drawing of the ribbon. The numbers stand on the points, so that the list below can be found in it.

import type { RibbonDrawing } from './ribbon-drawing';

interface SvgProps {
  readonly drawing: RibbonDrawing;
  readonly turn: number | null;
  readonly down?: boolean;
}

export function RibbonSvg({ drawing, turn, down = false }: SvgProps) {
  const { width, height, points } = drawing;
  return (
    <svg class="ribbon" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <path class="wash" d={drawing.wash} />
      <path class="hatch" d={drawing.hatch} />
      <path class="them" d={drawing.them} />
      <path class="you" d={drawing.you} />
      {turn !== null && points[turn] ? (
        <circle class="turned" cx={points[turn][0]} cy={points[turn][1]} r={10} />
      ) : null}
      <path class="dots" d={drawing.dots} />
      {points.map(([x, y], i) => (
        <text
          key={x + y}
          class={i === turn ? 'at at--turn' : 'at'}
          x={down ? x - 14 : x}
          y={down ? y + 5 : y - 14}
          text-anchor={down ? 'end' : 'middle'}
        >
          {i + 1}
        </text>
      ))}
    </svg>
  );
}
