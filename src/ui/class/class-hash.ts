// The address of a class link: the story, and the decisions that count.

/** `#/class/plus-one/chair/may/box` */
export const classHash = (story: string, decisions: readonly string[]): string =>
  `#/${['class', story, ...decisions].map(encodeURIComponent).join('/')}`;
