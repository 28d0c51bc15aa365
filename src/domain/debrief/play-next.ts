// What to play next, and why: by rule, from what has been played and what has not.

import type { StoryFamily } from '../story-card';

/** What the rule needs to know of a story on the shelf. */
export interface Playable {
  readonly id: string;
  readonly family: StoryFamily;
  readonly themes: readonly string[];
  readonly endings: number;
  /** Endings of it that kept runs have come to. */
  readonly found: number;
}

export type Next =
  /** A story not yet played to an end. `shared` is a theme of both, or null. */
  | { readonly why: 'new-story'; readonly story: string; readonly shared: string | null }
  /** This story again: some of its endings have not been met. */
  | { readonly why: 'other-endings'; readonly story: string; readonly left: number }
  /** A story that still has endings to meet, where this one has none. */
  | { readonly why: 'elsewhere'; readonly story: string; readonly left: number };

/**
 * At most two: this story again while it has endings left, and one other story. Of stories not yet played, one that
 * shares a theme goes first, then one of another family of people; else shelf order.
 * @param stories all of the shelf, in its order, the one just played among them
 */
export function playNext(stories: readonly Playable[], just: string): Next[] {
  const here = stories.find(({ id }) => id === just);
  if (!here) return [];
  const next: Next[] = [];
  const left = here.endings - here.found;
  if (left > 0) next.push({ why: 'other-endings', story: just, left });
  const others = stories.filter(({ id }) => id !== just);
  const shared = ({ themes }: Playable): string | null =>
    themes.find((theme) => here.themes.includes(theme)) ?? null;
  const fresh = others.filter(({ found }) => found === 0);
  const rank = (story: Playable): number => (shared(story) ? 2 : 0) + (story.family === here.family ? 0 : 1);
  const best = fresh.reduce<Playable | null>(
    (found, story) => (found && rank(found) >= rank(story) ? found : story),
    null,
  );
  if (best) next.push({ why: 'new-story', story: best.id, shared: shared(best) });
  else {
    const open = others.find((story) => story.found < story.endings);
    if (open) next.push({ why: 'elsewhere', story: open.id, left: open.endings - open.found });
  }
  return next;
}
