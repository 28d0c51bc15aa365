// The words around the guide for workshops; the guide itself stands in docs/workshop-guide.md.

export const GUIDE_PAGE = {
  cards: 'Letter cards',
  codes: 'Codes from pupils',
} as const;
