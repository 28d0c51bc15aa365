// The ribbon on the page: the drawing, the points to step along, its sentence and its table.

import type { Between } from '../../domain/beat';
import type { RibbonStep } from '../../domain/debrief/ribbon';
import type { Two } from './debrief-context';
import { ownLine } from './own-line';
import { drawRibbon, type RibbonDrawing } from './ribbon-drawing';
import { ribbonWords, standing } from './ribbon-words';

interface RibbonProps {
  readonly steps: readonly RibbonStep[];
  readonly start: Between;
  readonly two: Two;
  /** Index of the step where it turned. */
  readonly turn: number | null;
}

export function RibbonFigure({ steps, start, two, turn }: RibbonProps) {
  const moments = [start, ...steps.map((step) => step.between)];
  return (
    <figure class="between" aria-labelledby="ribbon-words">
      <div class="ribbon-box" aria-hidden="true">
        <RibbonSvg drawing={drawRibbon(moments, 1120, 250)} turn={turn} />
        <span class="ribbon-you">you</span>
        <span class="ribbon-them">{two.other.name}</span>
      </div>
      <div class="ribbon-box ribbon-box--down" aria-hidden="true">
        <RibbonSvg drawing={drawRibbon(moments, 300, Math.max(420, steps.length * 40), true)} turn={turn} />
        <span class="ribbon-you">you</span>
        <span class="ribbon-them">{two.other.name}</span>
      </div>
      <figcaption id="ribbon-words">{ribbonWords(steps, start, two.other)}</figcaption>
      <details class="table-of">
        <summary>The same as a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Choice</th>
              <th scope="col">Your line</th>
              <th scope="col">After it you stood</th>
            </tr>
          </thead>
          <tbody>
            {steps.map((step, i) => (
              <tr key={step.turn}>
                <td>{i + 1}</td>
                <td>{ownLine(step.option)}</td>
                <td>{standing(step.between)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** The numbers stand on the points, so that the list below can be found in the drawing. */
export function RibbonSvg({
  drawing,
  turn,
}: {
  readonly drawing: RibbonDrawing;
  readonly turn: number | null;
}) {
  const { width, height, points } = drawing;
  return (
    <svg class="ribbon" viewBox={`0 -22 ${width} ${height + 30}`} aria-hidden="true">
      <path class="wash" d={drawing.wash} />
      <path class="hatch" d={drawing.hatch} />
      <path class="them" d={drawing.them} />
      <path class="you" d={drawing.you} />
      <path class="dots" d={drawing.dots} />
      {points.map(([x, y], i) => (
        <text key={x + y} class={i === turn ? 'at at--turn' : 'at'} x={x} y={y - 13} text-anchor="middle">
          {i + 1}
        </text>
      ))}
      {turn !== null && points[turn] ? (
        <circle class="turned" cx={points[turn][0]} cy={points[turn][1]} r={11} />
      ) : null}
    </svg>
  );
}
