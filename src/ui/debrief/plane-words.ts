// Where in the plane a run lies, in words: its region, and those its disc reaches into.

interface Place {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

const REGIONS = [
  { name: 'near and at ease', right: false, high: false },
  { name: 'reaching', right: true, high: false },
  { name: 'keeping away', right: false, high: true },
  { name: 'push and pull', right: true, high: true },
] as const;

/** “It lies in “reaching”. The disc touches “push and pull” as well, and the run may belong there.” */
export function regionWords({ x, y, r }: Place): string {
  const named = REGIONS.map(({ name, right, high }) => {
    // How far it is to the region: nothing where the point lies in it.
    const [dx, dy] = [right === x >= 0.5 ? 0 : Math.abs(x - 0.5), high === y >= 0.5 ? 0 : Math.abs(y - 0.5)];
    return { name: `“${name}”`, far: Math.hypot(dx, dy), own: right === x >= 0.5 && high === y >= 0.5 };
  });
  const own = named.find((region) => region.own)?.name;
  const also = named.filter((region) => !region.own && region.far < r).map(({ name }) => name);
  if (!also.length) return `It lies in ${own}.`;
  const list = also.length === 1 ? also[0] : `${also.slice(0, -1).join(', ')} and ${also.at(-1)}`;
  return `It lies in ${own}. The disc touches ${list} as well, and the run may belong there.`;
}
