// The words around the story while it is played.

export const STORY = {
  skipTo: 'Skip to the story',
  story: 'Story',
  log: 'What is said',
  choices: 'Choices',
  you: 'You',
  youSend: 'You send',
  /** After a name, for who listens: “Daniel sends: …” */
  sends: 'sends',
  inside: 'Inside:',
  onward: 'Continue',
  onwardKey: 'space, or tap',
  skip: 'Skip what you know',
  before: 'taken before',
  theirs: 'their choice',
  walkOn: 'Go on as they did',
  send: 'Send:',
  ends: 'The story ends here. Back still works.',
  see: 'See what happened between you',
  stuck: 'The story has lost its thread here. That is its fault, not yours; your run is kept.',
  backOne: 'Back one choice',
  stageLost: 'The picture did not load. The story goes on without it.',
  again: 'Try again',
} as const;

/** The strip of buttons. */
export const QUICK = {
  strip: 'While you play',
  back: 'Back',
  backTip: 'One choice back',
  forward: 'Forward',
  forwardTip: 'One choice forward',
  history: 'History',
  settings: 'Settings',
  leave: 'Leave',
  leaveTip: 'To the shelf; your place is kept',
} as const;
