// The plane: where the moves of this run fell between reaching and keeping away. Four regions, and no boxes.

import type { Landed } from '../../domain/debrief/landed';
import { METERS_WORDS, PLANE } from '../words/meters';
import { drawPlane } from './plane-drawing';
import { regionWords } from './plane-words';

export function Plane({ landed }: { readonly landed: Landed }) {
  const art = drawPlane(landed.plane);
  const { from, width } = art.pane;
  const share = (value: number): string => PLANE.share(Math.round(value * 100));
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
          {PLANE.corners.keeping[0]}
          <br />
          {PLANE.corners.keeping[1]}
        </span>
        <span class="corner c-tr" aria-hidden="true">
          {PLANE.corners.both[0]}
          <br />
          {PLANE.corners.both[1]}
        </span>
        <span class="corner c-bl" aria-hidden="true">
          {PLANE.corners.near[0]}
          <br />
          {PLANE.corners.near[1]}
        </span>
        <span class="corner c-br" aria-hidden="true">
          {PLANE.corners.reaching}
        </span>
        <span class="ax ax-x" aria-hidden="true">
          {PLANE.across}
        </span>
        <span class="ax ax-y" aria-hidden="true">
          {PLANE.up}
        </span>
      </div>
      <figcaption id="plane-words" class="small soft">
        {landed.planeWords} {regionWords(landed.plane)} {PLANE.notYou}
      </figcaption>
      <details class="table-of">
        <summary>{METERS_WORDS.table}</summary>
        <table>
          <tbody>
            <tr>
              <th scope="row">{PLANE.rowAcross}</th>
              <td>{share(landed.plane.x)}</td>
            </tr>
            <tr>
              <th scope="row">{PLANE.rowUp}</th>
              <td>{share(landed.plane.y)}</td>
            </tr>
            <tr>
              <th scope="row">{PLANE.rowOff}</th>
              <td>{share(landed.plane.r)}</td>
            </tr>
          </tbody>
        </table>
      </details>
    </figure>
  );
}
