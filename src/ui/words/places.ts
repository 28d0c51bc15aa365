// Where a run stands, as it is said on the title, on the shelf and in the lists of runs.

export const PLACES = {
  beginning: 'the beginning',
  from: (place: string): string => `from ${place}`,
  atBeginning: 'You are at the beginning.',
  at: (place: string, choice: number): string => `You are at ${place}, choice ${choice}.`,
} as const;
