// The name of the person whom one is in a story.

import type { ShelfEntry } from '../game/shelf';

export const nameOfYou = ({ card }: ShelfEntry): string => card.people[card.you]?.name ?? card.you;
