// The words around every screen: the game's name, the tab of the browser, what is said when a part does not come.

export const NAME = 'The Space Between';

/** The name as it is lettered: what stands on either side of the space. */
export const NAME_PARTS = ['The Space', 'Between'] as const;

export const SHELL = {
  busy: 'One moment …',
  notLoaded: 'A part of the game did not load.',
  again: 'Try again',
  memory: 'This browser keeps nothing: your run is gone when you close the tab.',
  putAway: 'Put this notice away',
  /** The page that stands in place of the game once the reader has left at once. */
  notes: 'Notes',
} as const;

/** What the tab says of each screen, before the name of the game. */
export const TAB = {
  stories: 'Stories',
  debrief: 'What happened between you',
  map: 'The map',
  compare: 'Two runs side by side',
  about: 'About',
  ideas: 'Field guide',
  theory: 'The theory',
  journal: 'Journal',
  help: 'Help',
  workshop: 'For a class',
  unknown: 'Not here',
} as const;
