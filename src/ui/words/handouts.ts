// Words that stand on every sheet for a class, and around it on the screen.

export const HANDOUT = {
  skip: 'Skip to the sheet',
  print: 'Print',
  paper: 'For A4 and US Letter, readable in grey.',
  foot: (source: string): string => `${source} Not a test, not a diagnosis.`,
  page: (n: number, of: number): string => `${n} of ${of}`,
  copy: 'Copy',
  copied: 'Copied.',
  byHand: 'The browser does not let the page copy. Select it and copy it by hand.',
  toWorkshop: 'To the workshop',
  toStories: 'To the stories',
  none: 'This session is not kept in this browser.',
  noneWhy:
    'Sheets are made from what lies on the machine that ran the session. If it was exported there, bring the file in under Settings.',
  noStory: (id: string): string => `There is no story called “${id}” here.`,
  edited:
    'The story was edited after this session. Votes are as they were cast; what the later version no longer has is missing.',
} as const;
