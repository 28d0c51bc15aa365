// The words around the story while it is played.

export const STORY = {
  skip: 'Skip what you know',
  before: 'taken before',
  theirs: 'their choice',
  walkOn: 'Go on as they did',
  send: 'Send:',
} as const;
