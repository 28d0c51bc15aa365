// Where the features of a face are, in the space of a person: a face turned a little to the right.

/** The middle of the eye that is near us, and of the one at the far side. */
export const NEAR_EYE = { x: 477, y: 297 } as const;
export const FAR_EYE = { x: 591, y: 293 } as const;
/** How much narrower things are at the far side. */
const FAR_WIDTH = 0.82;
/** The middle of the mouth. */
export const MOUTH = { x: 557, y: 421 } as const;
/** The middles of the cheeks. */
export const NEAR_CHEEK = { x: 446, y: 370 } as const;
export const FAR_CHEEK = { x: 612, y: 364 } as const;

/** Draws the same thing at both eyes: `side` is 1 near us and −1 at the far side, where x is mirrored and narrower. */
export function atBothEyes(
  draw: (place: (x: number, y: number) => readonly [number, number], side: 1 | -1) => string,
): string {
  return (
    draw((x, y) => [NEAR_EYE.x + x, NEAR_EYE.y + y], 1) +
    draw((x, y) => [FAR_EYE.x - x * FAR_WIDTH, FAR_EYE.y + y], -1)
  );
}
