// The layers of a drawn plate, one over the other.

import type { Layer } from './brush';

export function Layers({ layers }: { readonly layers: readonly Layer[] }) {
  return (
    <>
      {layers.map(({ kind, d, off }) => (
        <path key={d} class={kind} d={d} transform={off ? 'translate(1.8 1.6)' : undefined} />
      ))}
    </>
  );
}
