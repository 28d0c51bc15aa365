// Addresses of the pictures of debrief, map and journal: a long list, fetched after the first screen is up.

const files = import.meta.glob<string>(
  ['../../assets/made/pictures/*.webp', '!../../assets/made/pictures/{title,cover}-*.webp'],
  { query: '?url', import: 'default', eager: true },
);

/** Address of such a picture by its name without `.webp`; empty where there is none. */
export const otherPicture = (name: string): string => files[`../../assets/made/pictures/${name}.webp`] ?? '';
