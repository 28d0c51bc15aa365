// Addresses of the pictures that the stage is made of; fetched with the stage, since the list alone is long.

const files = import.meta.glob<string>('../../assets/made/{places,people,inserts}/**/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Address of a file of `assets/made`, by its path in there; empty where there is none. */
export const stageFile = (path: string): string => files[`../../assets/made/${path}`] ?? '';
