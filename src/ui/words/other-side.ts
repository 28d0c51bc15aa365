// The words of the other side of an evening: the way in, and what one’s own lines look like from over there.

export const OTHER_SIDE = {
  /** @param you the person one is over there */
  begin: (you: string): string => `Begin as ${you}`,
  /** After a run. @param first the person one has just been */
  afterRun: (you: string, first: string): string =>
    `Now you are ${you}. What you did as ${first} is what ${you} meets, line for line.`,
  /** On the shelf, once an ending was found. */
  fromShelf: (you: string, first: string): string =>
    `The same hours as ${you}, who meets the lines you last chose as ${first}.`,
  /** On the shelf, before. */
  early: (you: string, first: string): string =>
    `The same hours as ${you}. It is best after one evening as ${first}: then ${you} meets your own lines. Without one he meets an evening as it often goes.`,
  summary: (title: string): string => `There is another side: ${title.toLowerCase()}`,
  /** @param you the person one is there */
  again: (you: string): string => `The evening as ${you}`,
  heading: 'What you look like from over there',
  lead: (first: string, you: string): string =>
    `These lines were yours, as ${first}: what each of them was for, and how it came in where ${you} stood.`,
  leadTypical: (first: string, you: string): string =>
    `You began here without an evening as ${first}, so ${you} met one as it often goes: what each line was for, and how it came in.`,
  meant: 'It was for',
  heard: 'It came in as',
  more: (n: number): string => `The other ${n}, as they came in`,
} as const;
