// Days as they are read in a sentence, where the reader is; and the language they are in.

/** How the page writes days, as the browser knows it. */
export const LOCALE = 'en-GB';

/** “24 November 2026”. @param iso a moment */
export const dayOf = (iso: string): string =>
  new Date(iso).toLocaleDateString(LOCALE, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });

/** “24 November 2026”, of a date without a time. */
export const dateOf = (iso: string): string =>
  new Date(`${iso}T12:00:00Z`).toLocaleDateString(LOCALE, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
