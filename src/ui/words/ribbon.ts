// The words of the ribbon: where the two stood, drawn, told, spoken and as a table.

import type { CastMember } from '../../domain/story-card';

/** How near, nearest first; and how tense, tensest first. */
export const NEAR = { close: 'close', reach: 'in reach', apart: 'apart', far: 'far apart' } as const;
export const AIR = { very: 'very tense', tense: 'tense', little: 'a little tense', ease: 'at ease' } as const;

const HIS: Readonly<Record<CastMember['they'], string>> = { she: 'hers', he: 'his', they: 'theirs' };

export const RIBBON = {
  you: 'you',
  points: 'Your choices, as points on your line',
  turnedHere: 'it turned here',
  standing: (near: string, air: string): string => `${near}, ${air}`,
  key: (they: CastMember['they']): string =>
    `Your line is the single one and ${HIS[they]} the double one. The gap is how far apart you stood; the closer the hatching, the tenser the air.`,
  same: 'At the end you stand about where you stood at the start.',
  changed: (closer: boolean): string =>
    `At the end you stand ${closer ? 'closer' : 'further apart'} than at the start.`,
  at: (choice: number, place: string): string => `choice ${choice}, ${place}`,
  farAndNear: (far: string, near: string): string =>
    `You stood furthest apart after ${far}, and nearest after ${near}.`,
  spokenChoice: (n: number): string => `Choice ${n}`,
  spokenYou: (line: string): string => `You: ${line}`,
  spokenTurned: 'It turned here.',
  beginning: 'the beginning',
  table: 'The same as a table',
  caption: 'Nearness and tension go from 0 to 100.',
  after: 'After',
  near: 'Near',
  tense: 'Tense',
  inWords: 'In words',
} as const;
