// A part of the code that comes when it is first needed, and a plain sentence when it does not.

import { GAME } from './words';

/** @param part an `import()`; @returns what it brings. Rejects with a sentence that can be shown. */
export const fetched = <Part>(part: Promise<Part>): Promise<Part> =>
  part.catch(() => {
    throw new Error(GAME.notFetched);
  });
