// Contact sheets, to look at everything at once: faces, poses, places, objects.

import { CAST } from '../people/cast';
import type { MadeArt } from '../pictures/made-art';
import { PLACES } from '../places/all';
import { placeSheet } from './place-sheet';
import { faceSheet, insertSheet, poseSheet } from './sheet-kinds';

/** So many people are on one sheet. */
const PEOPLE = 9;
const PLACES_A_SHEET = 8;

/** The sheets by file name. */
export const SHEETS: Readonly<Record<string, (art: MadeArt) => Promise<Buffer>>> = {
  ...paged('faces', CAST, PEOPLE, (art, ids) => faceSheet(art, ids, false)),
  ...paged('faces-talking', CAST, PEOPLE, (art, ids) => faceSheet(art, ids, true)),
  ...paged('poses', CAST, PEOPLE, poseSheet),
  ...paged('places', PLACES, PLACES_A_SHEET, placeSheet),
  inserts: insertSheet,
};

/** Sheets of some each, numbered from 1. */
function paged(
  name: string,
  all: readonly { readonly id: string }[],
  each: number,
  draw: (art: MadeArt, ids: readonly string[]) => Promise<Buffer>,
): typeof SHEETS {
  const pages = Array.from({ length: Math.ceil(all.length / each) }, (_, page) =>
    all.slice(page * each, (page + 1) * each).map(({ id }) => id),
  );
  return Object.fromEntries(
    pages.map((ids, page) => [`${name}-${page + 1}`, (art: MadeArt) => draw(art, ids)]),
  );
}
