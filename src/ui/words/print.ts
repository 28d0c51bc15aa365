// The words that only the printed sheet has.

export const PRINT = {
  who: (title: string, you: string): string => `${title} · you were ${you}`,
  first: (title: string): string => `${title}, page 1 of 2`,
  second: (source: string): string => `${source} Page 2 of 2`,
} as const;
