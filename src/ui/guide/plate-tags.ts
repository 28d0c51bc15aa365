// Where on the plant each family is pointed to: from the part, to its number at the side.

import type { Point } from '../ink/pen-path';

interface Tag {
  readonly family: number;
  readonly from: Point;
  readonly to: Point;
  /** −1 where the number stands to the left of the line's end, 1 to the right. */
  readonly side: -1 | 1;
}

export const PLATE_TAGS: readonly Tag[] = [
  { family: 1, from: [230, 462], to: [300, 474], side: 1 },
  { family: 2, from: [48, 218], to: [34, 250], side: -1 },
  { family: 3, from: [118, 584], to: [70, 574], side: -1 },
  { family: 4, from: [380, 330], to: [408, 366], side: 1 },
  { family: 5, from: [146, 344], to: [96, 372], side: -1 },
  { family: 6, from: [88, 158], to: [52, 130], side: -1 },
  { family: 7, from: [246, 206], to: [306, 196], side: 1 },
  { family: 8, from: [106, 288], to: [66, 322], side: -1 },
  { family: 9, from: [230, 402], to: [300, 410], side: 1 },
  { family: 10, from: [246, 52], to: [284, 40], side: 1 },
];
