// Where in the plane a run lies, in words: its region, and those its disc reaches into.

import { PLANE } from '../words/meters';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

const REGIONS = [
  { name: PLANE.regions.near, right: false, high: false },
  { name: PLANE.regions.reaching, right: true, high: false },
  { name: PLANE.regions.keeping, right: false, high: true },
  { name: PLANE.regions.both, right: true, high: true },
] as const;

/** “It lies in “reaching”. The disc touches “push and pull” as well, and the run may belong there.” */
export function regionWords({ x, y, r }: Place): string {
  const named = REGIONS.map(({ name, right, high }) => {
    // How far it is to the region: nothing where the point lies in it.
    const [dx, dy] = [right === x >= 0.5 ? 0 : Math.abs(x - 0.5), high === y >= 0.5 ? 0 : Math.abs(y - 0.5)];
    return {
      name: PLANE.quoted(name),
      far: Math.hypot(dx, dy),
      own: right === x >= 0.5 && high === y >= 0.5,
    };
  });
  const own = named.find((region) => region.own)?.name ?? '';
  const also = named.filter((region) => !region.own && region.far < r).map(({ name }) => name);
  return PLANE.lies(own, also);
}
