// The words around the letter cards.

export const CARDS = {
  title: 'Letter cards',
  lead: 'Hold one up to vote. The letter and the number of dots filled in say the same thing, so it can be read from the back row. Most choices need A to D; the page of E is for the few that have a fifth, and four people share it.',
  size: 'How large',
  four: 'Four on a page: one page for each pupil',
  one: 'One on a page: for the corners of the room',
} as const;
