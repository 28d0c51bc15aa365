// Addresses of the sounds; fetched with the player's deck, after the first gesture.

const files = import.meta.glob<string>('../../assets/made/sound/**/*.{webm,mp3}', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Address of a file of `assets/made`, by its path in there; empty where there is none. */
export const soundFile = (path: string): string => files[`../../assets/made/${path}`] ?? '';
