// Whom a story is with, by name.

import type { ShelfCard } from '../../domain/story-card';

export const otherNames = (card: ShelfCard): string[] => card.with.map((id) => card.people[id]?.name ?? id);
