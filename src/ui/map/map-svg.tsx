// The drawing itself: seven paths, whatever the size of the story. What it shows is told by the places that lie over it.

import type { Path } from '../ink/pen-path';
import type { MapDrawing } from './map-drawing';

interface SvgProps {
  readonly drawing: MapDrawing;
  /** The way of the thick run. */
  readonly own: Path;
  readonly width: number;
  readonly height: number;
}

export function MapSvg({ drawing, own, width, height }: SvgProps) {
  return (
    <svg class="map-art" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path class="map-pencil" d={drawing.pencil} />
      <path class="map-thin" d={drawing.thin} />
      <path class="map-pencil-dots" d={drawing.pencilDots} />
      <path class="map-pencil-gates" d={drawing.pencilGates} />
      <path class="map-own" d={own} />
      <path class="map-holes" d={drawing.holes} />
      <path class="map-gates" d={drawing.gates} />
    </svg>
  );
}
