// The endings of a story as windows: lit where a run has come to one, in pencil where none has yet; and in words.

import type { StoredRun } from '../../game/store-port';
import { SHELF } from '../words/shelf';

/** How many different endings these runs of a story have come to. */
export function endingsFound(runs: readonly StoredRun[], storyId: string): number {
  const found = runs.filter((run) => run.storyId === storyId).map((run) => run.ending);
  return new Set(found.filter((ending) => ending !== null)).size;
}

export function EndingsFound({ found, of }: { readonly found: number; readonly of: number }) {
  const lit = Math.min(found, of);
  return (
    <p class="found">
      <span class="windows" aria-hidden="true">
        {Array.from({ length: of }, (_, i) => i).map((place) => (
          <Window key={place} lit={place < lit} lean={place % 3} />
        ))}
      </span>
      <span>{SHELF.endings(lit, of)}</span>
    </p>
  );
}

const FRAMES = [
  'M3 4.4 15.2 3.6 15.8 21 2.6 20.6Z',
  'M2.6 3.8 15.6 4.2 15 20.8 3 21.2Z',
  'M3 4 15.4 4.4 15.4 20.6 2.4 21Z',
];

/** A window: lit, or in pencil. */
export function Window({ lit, lean }: { readonly lit: boolean; readonly lean: number }) {
  const frame = FRAMES[lean] ?? '';
  return (
    <svg class={lit ? 'lit' : 'unlit'} viewBox="0 0 18 24" width="18" height="24" aria-hidden="true">
      <path class="pane" d={frame} />
      <path class="frame-line" d={frame} />
      {lit ? <path class="frame-line" d="M9.2 4 9 20.8M3 12.2 15.4 11.8" /> : null}
    </svg>
  );
}
