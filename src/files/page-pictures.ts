// Addresses of the pictures that the page itself shows: title, covers, debrief.

const files = import.meta.glob<string>('../../assets/made/pictures/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Address of a picture of the page by its name without `.webp`; empty where there is none. */
export const pagePicture = (name: string): string => files[`../../assets/made/pictures/${name}.webp`] ?? '';
