// The words of the sheet that a pupil takes home.

export const TAKE_HOME = {
  title: 'To take home',
  lead: (story: string): string => `${story} · this sheet is yours; nobody collects it`,
  classSheet: 'The class sheet',
  loop: 'The loop we saw',
  who: (you: string): string => `“You” is ${you}: the room chose together what ${you} said and did.`,
  noLoop: 'The room has not come to an ending yet. The loop stands here once it has.',
  line: 'A line I heard, and want to keep',
  ideas: 'Three ideas',
  plan: 'A plan, if you want one',
  planLead:
    'Pick a moment that comes round again: a message without an answer, a door that shuts. It need not be a big one, and nobody has to see it.',
  when: 'When',
  will: 'I will',
  body: 'What a body does first, before the words',
  parts: ['jaw', 'throat', 'chest', 'stomach', 'hands', 'feet'],
  elsewhere: 'somewhere else',
  again: 'Play it yourself',
  againWhy: 'The square opens the story in a browser. There is no account, and it sends nothing anywhere.',
  qr: (story: string): string => `QR code of the link to ${story}`,
  help: 'If an evening like this is yours, and it frightens you',
  helpWhy:
    'That is not a matter of habits, and it is not yours to mend alone. Tell a grown-up who is not part of it. If there is none just now, somebody listens here:',
  danger:
    'In danger now: 112 in Europe and from most mobile phones, 999 in the UK, 911 in the US and Canada, 000 in Australia, 111 in New Zealand.',
  checked: 'Addresses as they were known in November 2026.',
} as const;
