// Words of the links to a story's map and to the comparison, where they stand on other screens.

export const LINK_WORDS = {
  map: 'The map',
  compare: 'Beside another run',
  compareTwo: 'Two runs side by side',
} as const;
