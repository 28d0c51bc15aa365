// Says that something is under way, but only if it lasts: the style sheet holds it back for 400 ms.

import { usePage } from '../page-parts';
import { SHELL } from '../words/shell';

export function Busy() {
  const { game } = usePage();
  return game.busy.value ? (
    <p class="busy" role="status">
      {SHELL.busy}
    </p>
  ) : null;
}
