// Where the two stood before the first choice.

import type { Between, Turn } from '../../domain/beat';

export const startOf = (turns: readonly Turn[]): Between =>
  turns[0]?.beats.at(-1)?.between ?? { closeness: 50, tension: 20 };
