// The words of a play that nothing is kept of: by a class link, or by a link to a decision; and of handing in a code.

import { countOf } from '../../domain/number-words';

export const CLASS_PLAY = {
  skip: 'Skip to the story',
  kicker: 'A story for your class',
  lead: 'Play it by yourself and choose as you like. There is no right way through, and nobody can see what you choose.',
  notKept:
    'It is played in this tab alone. Nothing is kept on this machine: when you leave the story or close the tab, it is gone. You can ask to keep it; then it stays in this browser, for whoever uses it next.',
  code: (n: number): string =>
    `At the end you get a short code to hand in. It holds what you took at ${countOf(n, 'choice', 'choices')}, and the ending: not the rest of your way, no name and no time. Two who took the same have the same code.`,
  which: 'These are the choices that count:',
  begin: 'Begin',
  goOn: 'Go on',
  anew: 'Begin anew',
  noDecisions: (title: string): string =>
    `This link names no choice that ${title} has. Ask for the link again.`,
  quiet: 'You are playing for a class. Nothing is kept: leaving wipes it.',
  keep: 'Keep it on this device',
  kept: 'It is kept in this browser now, and leaving no longer wipes it.',
  wiped: 'What you played is wiped, and nothing of it was kept here.',
  /** @param when “eight minutes to midnight, at the stove” */
  at: (name: string, when: string): string =>
    `You come in at ${name}, ${when}, by a way that many take. Nothing is kept: leaving wipes it.`,
  noAt: (title: string): string => `${title} has no decision of that name.`,
  toStory: 'The story from its beginning',
  handIn: 'Your code for the class',
  handInLead: (n: number): string =>
    `It holds what you took at ${countOf(n, 'choice', 'choices')} and how it ended. Nothing in it tells you from anybody who took the same.`,
  copy: 'Copy the code',
  qr: 'As a square to photograph',
  qrAlt: 'QR code of the class code above',
} as const;
