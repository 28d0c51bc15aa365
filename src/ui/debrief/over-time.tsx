// The meters along the run, with a sentence and a table.

import { METERS, type Meter } from '../../domain/beat';
import type { OverTime } from '../../domain/debrief/landed';
import { METER_LABELS, METER_NAMES, METERS_WORDS, OVER_TIME } from '../words/meters';
import { drawOverTime } from './over-time-drawing';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

export function OverTimeFigure({ moments }: { readonly moments: readonly OverTime[] }) {
  const art = drawOverTime(moments);
  const labels = apart(METERS.map((meter) => ({ meter, y: art.lines[meter].end[1] })));
  return (
    <figure class="over-time" aria-labelledby="over-time-words">
      <svg class="time-chart" viewBox={`0 0 ${art.width} ${art.height}`} aria-hidden="true">
        <path class="line" d={art.ground} />
        {METERS.map((meter) => (
          <path key={meter} class={`way ${meter}`} d={art.lines[meter].path} />
        ))}
        {labels.map(({ meter, y }) => (
          <text key={meter} class={`way-name ${meter}`} x={art.lines[meter].end[0] + 10} y={y + 5}>
            {METER_LABELS[meter]}
          </text>
        ))}
      </svg>
      <figcaption id="over-time-words" class="small soft">
        {moments.length === 0
          ? OVER_TIME.none
          : OVER_TIME.words(
              METERS.map((meter) => `${METER_LABELS[meter]} ${percent(moments.at(-1)?.levels[meter] ?? 0)}`),
            )}
      </figcaption>
      <details class="table-of">
        <summary>{METERS_WORDS.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{OVER_TIME.after}</th>
              {METERS.map((meter) => (
                <th key={meter} scope="col">
                  {METER_NAMES[meter]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {moments.map(({ turn, levels }, i) => (
              <tr key={turn}>
                <td>{i + 1}</td>
                {METERS.map((meter) => (
                  <td key={meter}>{percent(levels[meter])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** Names that would lie on each other are moved apart: up, since under the chart stand its words. */
function apart(labels: { readonly meter: Meter; readonly y: number }[]): { meter: Meter; y: number }[] {
  let last = Number.POSITIVE_INFINITY;
  return [...labels]
    .sort((a, b) => b.y - a.y)
    .map(({ meter, y }) => {
      last = Math.min(y, last - 19);
      return { meter, y: last };
    });
}
