// The words of the teacher's page for one story: what it takes to prepare in two minutes.

import { countOf } from '../../domain/number-words';

export const TEACHER = {
  lead: (minutes: readonly [number, number], ages: string, endings: number): string =>
    `Teacher’s page · ages ${ages} · ${minutes[0]} to ${minutes[1]} minutes alone, 45 with a class · ${countOf(endings, 'ending', 'endings')}`,
  guide: 'The guide for workshops',
  codes: 'Codes from pupils',
  cards: 'Letter cards',
  what: 'What it is',
  who: (you: string, others: string): string => `The room plays ${you}. The conflict is with ${others}.`,
  notes: 'Content notes',
  notesWhy: 'Say these before you begin, and that anybody may step out without a reason.',
  aims: 'What a class can come away with',
  plan: 'A way through 45 minutes',
  minutes: 'Minutes',
  step: 'What happens',
  steps: [
    [
      '0–4',
      'Say what it is: a story, with no right way through it. Content notes. Nobody is asked for anything of their own.',
    ],
    [
      '4–10',
      'Read the beginning aloud from the projector. The first choices by one quick show of hands, twenty seconds each.',
    ],
    [
      '10–31',
      'The three decisions on the next page, seven minutes each: vote without talking, talk, vote again, look at both.',
    ],
    ['31–36', 'On to the ending. No talking while it is read; let it stand for a moment.'],
    [
      '36–43',
      'The debrief on the projector: the character first, then where the room was split. One of the six questions, in pairs.',
    ],
    ['43–45', 'Hand out the sheet to take home. Say whom one can talk to, today and later.'],
  ],
  three: 'The three decisions that are voted in full',
  threeWhy:
    'These turn the story most. You can choose others while you prepare; which lines lie open also hangs on the way there.',
  ask: 'Ask:',
  askNone: 'Ask: what does each line look after, and what could it cost?',
  link: 'Straight to this decision',
  copyLink: 'Copy the link to this decision',
  questions: 'Six questions for afterwards',
  upset: 'If somebody is upset',
  upsetSteps: [
    'Stop where you are; a story keeps its place. Blank the projector. You need give no reason.',
    'Let them leave with a person they choose, and see that a grown-up knows where they are.',
    'Do not ask what it reminded them of, and do not let the room ask.',
    'Look for them before the day ends, by yourself, for one minute.',
  ],
  told: 'If somebody tells you that they are being hurt or are in danger, do not promise to keep it to yourself. Listen, write down their words, and go the same day to the person who is responsible for safeguarding where you work. Where the law makes you report, report.',
  open: 'The story itself',
  openWhy: 'For a slide or a sheet. It opens in any browser, without an account.',
  qr: (title: string): string => `QR code of the link to ${title}`,
} as const;
