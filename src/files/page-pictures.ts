// Addresses of the pictures that the first screens show: the title and the covers.

const files = import.meta.glob<string>('../../assets/made/pictures/{title,cover}-*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Address of a picture of the page by its name without `.webp`; empty where there is none. */
export const pagePicture = (name: string): string => files[`../../assets/made/pictures/${name}.webp`] ?? '';
