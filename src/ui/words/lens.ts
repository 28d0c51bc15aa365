// What the debrief calls things, by the lens of the story: between equals, from a grown-up's side, from a child's.

import type { CastMember } from '../../domain/story-card';
import type { Lens } from '../../domain/vocabulary';

const HE: Readonly<Record<CastMember['they'], string>> = { she: 'She', he: 'He', they: 'They' };

export interface LensWords {
  /** Said before anything else. */
  readonly plainly: string;
  readonly protected: string;
  readonly cost: string;
  /** Over what the other heard: “He heard”, “What Leo learned”. */
  readonly heard: string;
  readonly heardUnder: string;
  /** The same in the round of the loop: “he heard”. */
  readonly heardLoop: string;
  /** Over another line for that moment: the reader's own, or in a child's story a grown-up's. */
  readonly try: string;
  /** The same in a room, at the way out of the loop that was not taken. */
  readonly tryInRoom: (you: string) => string;
  readonly linesLead: string;
  /** Bars, plane and reading are shown; never for a child. */
  readonly meters: boolean;
  readonly noMeters: string;
}

/** @param other the first of the people the story is with */
export function lensWords(lens: Lens, other: CastMember): LensWords {
  const peer: LensWords = {
    plainly:
      'This is one story with one person. It is not a test and not a diagnosis, and it says nothing about who you are.',
    protected: 'It protected',
    cost: 'It cost',
    heard: `${HE[other.they]} heard`,
    heardUnder: `what ${other.name} heard`,
    heardLoop: `${HE[other.they].toLowerCase()} heard`,
    try: 'another line you could try',
    tryInRoom: (you) => `what ${you} might have tried`,
    linesLead: 'Each of them was for something, and each of them cost something.',
    meters: true,
    noMeters: '',
  };
  switch (lens) {
    case 'caregiver':
      return {
        ...peer,
        plainly:
          'This is one night with one child. It is not a test of anybody as a parent, it is not a diagnosis, and one night makes nobody.',
        heard: `${other.name} learned`,
        heardUnder: `what ${other.name} took to bed from it`,
        heardLoop: `${other.name} learned`,
      };
    case 'child':
      return {
        ...peer,
        plainly:
          'This is one day, seen from the height of a child of seven. No child is measured here, and this is no diagnosis. What is looked at is what the grown-ups did with being asked.',
        protected: 'It was for',
        heard: 'What came back said',
        heardUnder: 'what the answer said',
        heardLoop: 'the answer said',
        try: 'what a grown-up could have said or done',
        tryInRoom: () => 'what a grown-up could have said or done',
        linesLead: 'A child asks in the way that has worked before. Each of these was a good reason.',
        meters: false,
        noMeters:
          'There are no meters for this story. A child’s way of asking is an answer to how it has been answered, and is nobody’s score.',
      };
    case 'family':
    case 'peer':
      return peer;
  }
}
