// The plant, with a number at each part that leads to its family.

import { useMemo } from 'preact/hooks';
import type { ConceptFamily } from '../../domain/concepts';
import { toHash } from '../../game/routes';
import { GUIDE_WORDS as W } from '../words/guide';
import { Layers } from './layers';
import { drawPlate, PLATE } from './plate-drawing';

interface PlateProps {
  readonly families: readonly ConceptFamily[];
  /** Brings a family up on the page, by its id. */
  readonly goTo: (family: string) => void;
}

export function PlateFigure({ families, goTo }: PlateProps) {
  const { layers, tags } = useMemo(drawPlate, []);
  return (
    <nav class="plate" aria-label={W.plate}>
      <svg class="drawn" viewBox={`0 0 ${PLATE.width} ${PLATE.height}`} aria-hidden="true">
        <Layers layers={layers} />
        {tags.map(({ family, lead, ring }) => (
          <g key={family}>
            <path class="lead-line" d={lead} />
            <path class="ink" d={ring} />
          </g>
        ))}
      </svg>
      {families.map((family, i) => {
        const tag = tags.find((each) => each.family === i + 1);
        if (!tag) return null;
        const place = { left: `${(tag.x / PLATE.width) * 100}%`, top: `${(tag.y / PLATE.height) * 100}%` };
        return (
          <a
            key={family.id}
            class="plate-tag"
            style={place}
            href={toHash({ screen: 'ideas', family: family.id })}
            title={W.part(family.name, W.parts[family.id])}
            onClick={(event) => {
              event.preventDefault();
              goTo(family.id);
            }}
          >
            <span aria-hidden="true">{i + 1}</span>
            <span class="vh">{W.family(i + 1, family.name)}</span>
          </a>
        );
      })}
    </nav>
  );
}
