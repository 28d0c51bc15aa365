// Addresses that lead on from the journal into a story's map and its comparison.

/** The map of a story, on the way of its latest run. */
export const mapHash = (story: string): string => `#/map/${encodeURIComponent(story)}`;

/** Two runs side by side. */
export const compareHash = (one: string, other: string): string =>
  `#/compare/${encodeURIComponent(one)}/${encodeURIComponent(other)}`;
