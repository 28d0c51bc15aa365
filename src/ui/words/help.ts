// All words of the page of help.

import type { HelpKind } from '../help/help-lines';
import { dateOf } from './dates';

export const HELP_WORDS = {
  title: 'Help',
  skip: 'Skip to the help',
  now: 'If somebody is in danger now',
  nowWhat:
    'Ring the emergency number where you are: 112 in Europe, in India and from most mobile phones, 999 in the United Kingdom, 911 in the United States and Canada, 000 in Australia, 111 in New Zealand.',
  notAttachment: 'If somebody frightens you',
  notAttachmentWhat:
    'If somebody threatens you, hurts you, watches your phone or tells you whom you may see, that is not a quarrel to get better at, and nothing in these stories is meant for it. You need not find the right words for them. Tell one person who is not part of it.',
  close: 'If it came too close',
  closeWhat:
    'A story can land on something of your own. You can stop at any line; your place is kept, and you need not come back to it. A walk, a glass of water or somebody’s voice may do more just now than another ending. Those below listen, and most of them listen to small things too.',
  lines: 'Where somebody listens',
  linesLead: 'Most are free, and many can be written to. Open the region you are in.',
  kinds: {
    directory: 'finds a line where you are',
    anyone: 'for anyone',
    young: 'for children and young people',
    violence: 'when somebody hurts or frightens you',
    couples: 'for couples and families',
  } satisfies Readonly<Record<HelpKind, string>>,
  newTab: '(opens in a new tab)',
  /** What was done about the addresses of a region, truly. */
  checked: (opened: boolean, date: string): string =>
    opened
      ? `Addresses opened on ${dateOf(date)}.`
      : `Addresses known, and not opened, on ${dateOf(date)}: there was no network where this list was made. Where one fails, findahelpline.com knows more.`,
  leaveHeading: 'Leaving at once',
  leaveWhat:
    'Every screen has a button “Leave at once”; Escape three times in a row does the same. It puts up an empty page called Notes, and Back in the browser leads to that page and not to the game. Nothing that was kept is lost. To come back, close the tab and open the game anew. The browser’s own list of pages you have seen still has its name in it; a private window keeps none.',
  leave: 'Leave at once',
  not: 'What this is not',
  notWhat:
    'It is a story. It is no test, no therapy and no advice about the person you are thinking of. It cannot tell what kind of person anyone is, and it sends nothing anywhere, so nobody at the other end reads along and can come to help.',
  about: 'More about this game',
} as const;
