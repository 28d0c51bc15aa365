// Where a place of the map stands over its drawing, as custom properties in per cent.

import type { MapPlace } from '../../domain/map/story-map';
import type { MapSheet } from './map-sheet';

export const onSheet = ({ x, y }: MapPlace, { sx, sy, width, height }: MapSheet): Record<string, string> => ({
  '--x': `${Math.round(((x * sx) / width) * 1e4) / 100}%`,
  '--y': `${Math.round(((y * sy) / height) * 1e4) / 100}%`,
});
