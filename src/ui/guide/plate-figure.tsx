// The plant, with a number at each part that leads to its family.

import { useMemo } from 'preact/hooks';
import type { ConceptFamily } from '../../domain/concepts';
import { toHash } from '../../game/routes';
import { GUIDE_WORDS as W } from '../words/guide';
import { goToFamily } from './families';
import { Layers } from './layers';
import { drawPlate, PLATE } from './plate-drawing';

export function PlateFigure({ families }: { readonly families: readonly ConceptFamily[] }) {
  const { layers, tags } = useMemo(drawPlate, []);
  return (
    <nav aria-label={W.plate}>
      <svg class="plate drawn" viewBox={`0 0 ${PLATE.width} ${PLATE.height}`}>
        <g aria-hidden="true">
          <Layers layers={layers} />
          {tags.map(({ family, lead }) => (
            <path key={family} class="lead-line" d={lead} />
          ))}
        </g>
        {[...tags]
          .sort((a, b) => a.family - b.family)
          .map(({ family: number, ring, x, y }) => {
            const family = families[number - 1];
            if (!family) return null;
            return (
              <a
                key={family.id}
                class="plate-tag"
                href={toHash({ screen: 'ideas', family: family.id })}
                aria-label={W.family(number, family.name)}
                onClick={(event) => {
                  if (!document.querySelector('.families')) return;
                  event.preventDefault();
                  goToFamily(family.id);
                }}
              >
                <title>{`${family.name}: ${W.parts[family.id] ?? ''}`}</title>
                <circle class="reach" cx={x} cy={y} r="24" />
                <path class="ink" d={ring} />
                <text x={x} y={y + 5.4} text-anchor="middle">
                  {number}
                </text>
              </a>
            );
          })}
      </svg>
    </nav>
  );
}
