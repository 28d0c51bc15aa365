// In which row the name of a decision stands: over the drawing, under it where another stands over it already, else beside.

import type { MapPlace } from '../../domain/map/story-map';

export type NameRow = 'top' | 'bottom' | 'beside';

/** Decisions of one column share the rows from the outside in. */
export function nameRows(places: readonly MapPlace[]): ReadonlyMap<string, NameRow> {
  const rows = new Map<string, NameRow>();
  for (const { id, x, y } of places) {
    const column = places.filter((other) => Math.abs(other.x - x) < 60).map((other) => other.y);
    const above = column.filter((other) => other < y).length;
    rows.set(id, above === 0 ? 'top' : above === column.length - 1 ? 'bottom' : 'beside');
  }
  return rows;
}
