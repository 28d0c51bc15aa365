// Names of the ways between the screens, as they stand in the bar and on the title.

export const DOORS = {
  nav: 'Main',
  stories: 'Stories',
  ideas: 'Ideas',
  journal: 'Journal',
  settings: 'Settings',
  help: 'Help',
  about: 'About',
  leave: 'Leave at once',
} as const;
