// The words of the title.

export const TITLE = {
  skip: 'Skip to Begin',
  start: 'Start',
  dusk: 'Two people at the two ends of a park bench at dusk. A lamp lights the empty middle.',
  day: 'Two people at the two ends of a park bench in daylight. The middle is empty.',
  begin: 'Begin',
  continue: 'Continue',
  forAClass: 'For a class',
  plainly:
    'You live through a conflict and see what it does. It is a story, not a test: it does not diagnose anyone, and nothing leaves this browser.',
} as const;
