// The small drawing of a family, beside its name.

import { drawEmblem } from './emblem-drawing';
import { Layers } from './layers';

export function Emblem({ family }: { readonly family: string }) {
  return (
    <svg class="emblem drawn" viewBox="0 0 72 72" aria-hidden="true">
      <Layers layers={drawEmblem(family)} />
    </svg>
  );
}
