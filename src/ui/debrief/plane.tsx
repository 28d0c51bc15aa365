// The plane: where the moves of this run fell between reaching and keeping away. Four regions, and no boxes.

import type { Landed } from '../../domain/debrief/landed';
import { drawPlane } from './plane-drawing';
import { regionWords } from './plane-words';

export function Plane({ landed }: { readonly landed: Landed }) {
  const art = drawPlane(landed.plane);
  const { from, width } = art.pane;
  const share = (value: number): string => `${Math.round(value * 100)} of 100`;
  return (
    <figure class="plane-box" aria-labelledby="plane-words">
      <div class="plane-in">
        <svg class="plane" viewBox={`0 0 ${art.size} ${art.size}`} aria-hidden="true">
          <path class="quiet" d={`M${from} ${from}h${width}v${width}h-${width}z`} />
          <path class="pencil-line" d={art.halves} />
          <path class="line" d={art.axes} />
          <clipPath id="plane-pane">
            <path d={`M${from} ${from}h${width}v${width}h-${width}z`} />
          </clipPath>
          <g clip-path="url(#plane-pane)">
            <circle class="disc" cx={art.disc.x} cy={art.disc.y} r={art.disc.r} />
            <path class="hatch" d={art.hatch} />
            <path class="pencil-line" d={art.rim} />
          </g>
          <path class="point" d={art.point} />
        </svg>
        <span class="corner c-tl" aria-hidden="true">
          keeping
          <br />
          away
        </span>
        <span class="corner c-tr" aria-hidden="true">
          push
          <br />
          and pull
        </span>
        <span class="corner c-bl" aria-hidden="true">
          near, and
          <br />
          at ease
        </span>
        <span class="corner c-br" aria-hidden="true">
          reaching
        </span>
        <span class="ax ax-x" aria-hidden="true">
          anxious
        </span>
        <span class="ax ax-y" aria-hidden="true">
          avoidant
        </span>
      </div>
      <figcaption id="plane-words" class="small soft">
        {landed.planeWords} {regionWords(landed.plane)} The regions are kinds of moves. It is not a map of
        you.
      </figcaption>
      <details class="table-of">
        <summary>The same as a table</summary>
        <table>
          <tbody>
            <tr>
              <th scope="row">Reaching (anxious)</th>
              <td>{share(landed.plane.x)}</td>
            </tr>
            <tr>
              <th scope="row">Keeping away (avoidant)</th>
              <td>{share(landed.plane.y)}</td>
            </tr>
            <tr>
              <th scope="row">May be off by</th>
              <td>{share(landed.plane.r)}</td>
            </tr>
          </tbody>
        </table>
      </details>
    </figure>
  );
}
