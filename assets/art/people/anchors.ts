// Points in the common space of react-peeps that everything of a person hangs from.

/** Where the head joins the body. */
export const NECK = { x: 478, y: 540 } as const;

/** The floor under a standing person. */
export const FLOOR_Y = 2960;
