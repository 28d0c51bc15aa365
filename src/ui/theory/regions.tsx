// The plane of the four patterns, drawn; its words stand beside it as a list.

import { useMemo } from 'preact/hooks';
import { toHash } from '../../game/routes';
import { THEORY_WORDS } from '../words/theory';
import { drawRegions, REGIONS } from './regions-drawing';

const W = THEORY_WORDS.plane;

export function Regions() {
  const { axes, regions, marks } = useMemo(drawRegions, []);
  const across = (x: number): string => `${(x / REGIONS.width) * 100}%`;
  const down = (y: number): string => `${(y / REGIONS.height) * 100}%`;
  return (
    <figure class="regions">
      <div class="regions-in">
        <svg viewBox={`0 0 ${REGIONS.width} ${REGIONS.height}`} role="img" aria-label={W.alt}>
          {regions.map(({ wash, hatch }, i) => (
            <g key={W.regions[i]?.id} class={`region region-${i + 1}`}>
              <path class="wash" d={wash} />
              <path class="hatch" d={hatch} />
            </g>
          ))}
          <path class="axes" d={axes} />
          {marks.map(({ cross }, i) => (
            <path key={W.evenings[i]} class="pencil-mark" d={cross} />
          ))}
        </svg>
        {marks.map(({ x, y }, i) => (
          <span
            key={W.evenings[i]}
            class={x > REGIONS.width * 0.7 ? 'evening evening--left' : 'evening'}
            style={{ left: across(x), top: down(y) }}
            aria-hidden="true"
          >
            {W.evenings[i]}
          </span>
        ))}
        {W.regions.map(({ id, short }, i) => (
          <strong key={id} class={`region-name region-name-${i + 1}`} aria-hidden="true">
            {short}
          </strong>
        ))}
        <span class="axis axis-x" aria-hidden="true">
          {W.across}
        </span>
        <span class="axis axis-y" aria-hidden="true">
          {W.up}
        </span>
      </div>
      <figcaption class="small soft">{W.caption}</figcaption>
    </figure>
  );
}

export function RegionList() {
  return (
    <dl class="region-list">
      {W.regions.map(({ id, short, called, what }) => (
        <div key={id}>
          <dt>
            <a href={toHash({ screen: 'idea', idea: id })}>{short}</a> <small>{called}</small>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
