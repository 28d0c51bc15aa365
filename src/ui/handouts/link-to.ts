// A link into the game that can be printed, sent or photographed.

/** The whole address of a place in the game. @param hash such as `#/story/plus-one` */
export const linkTo = (hash: string): string => `${location.href.split('#')[0]}${hash}`;
