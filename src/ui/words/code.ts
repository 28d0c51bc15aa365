// The words of a run that comes as a code: on its own screen, and in the debrief.

import { countOf } from '../../domain/number-words';

export const CODE = {
  kicker: 'A run that somebody shared',
  lead: (choices: number): string =>
    `Somebody played this story and made ${countOf(choices, 'choice', 'choices')}. Watch it line by line; at any choice you can leave their way and go your own. The code holds their choices, and no name and no time.`,
  none: 'This code holds the beginning of a story, and no choice yet.',
  watch: 'Watch it, line by line',
  end: 'Go to where it ends',
  enter: 'Or go in at one of its choices',
  enterWhy: 'What they said before it stands; from there on it is yours.',
  shelf: 'To the stories',
  link: 'This run as a link',
  linkLead:
    'It opens as this very run, to be watched line by line or entered at any choice. It holds your choices, and no name and no time.',
  copy: 'Copy the link',
  copied: 'Copied.',
  byHand: 'The browser does not let the page copy. Select the link and copy it by hand.',
  qr: 'As a square to photograph',
  qrAlt: 'QR code of the link above',
} as const;
