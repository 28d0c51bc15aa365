// A part of the code that comes when it is first needed, and a plain sentence when it does not.

/** @param part an `import()`; @returns what it brings. Rejects with a sentence that can be shown. */
export const fetched = <Part>(part: Promise<Part>): Promise<Part> =>
  part.catch(() => {
    throw new Error('A part of the game did not load. Is there a connection? You can try again.');
  });
