// The code of the virtual modules: a shelf whose parts are fetched when they are needed.

import type { ShelfCard, StoryCard } from '../../domain/story-card';
import type { StoryFolder } from '../read-story';

/** How a part is fetched, as an expression of code that gives a promise. */
export interface PartCode {
  readonly story: (story: StoryFolder) => string;
  readonly moments: (story: StoryFolder) => string;
  readonly reach: (story: StoryFolder) => string;
  readonly map: (story: StoryFolder) => string;
}

/** Fetches JSON and says plainly when that fails. A failed fetch is not remembered: call again. */
const FETCH = `
const fetchPart = async (url, what) => {
  let answer;
  try {
    answer = await fetch(url);
    if (answer.ok) return await answer.json();
  } catch {}
  throw new Error(what + (answer && !answer.ok
    ? ' could not be found where it should be. Loading the page again may help.'
    : ' could not be fetched. Is there a connection? You can try again.'));
};
`;

/** Closes Vite's overlay when the last story is mended: the server sends no update that would. */
const MENDED = `
if (import.meta.hot) import.meta.hot.on('story:mended', () => {
  for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.close();
});
`;

/** The long parts of a card come with the story: the shelf is in the first JavaScript. */
const shelfCard = ({ aims: _aims, questions: _questions, decisions, ...card }: StoryCard): ShelfCard => ({
  ...card,
  decisions: Object.fromEntries(Object.entries(decisions).map(([id, { name }]) => [id, { name }])),
});

/** Code of `virtual:stories`. */
export function storiesModule(stories: readonly StoryFolder[], parts: PartCode): string {
  const entries = stories.map((story) => {
    const { source, endings, words } = story;
    return `  {
    id: ${JSON.stringify(story.id)},
    hash: ${JSON.stringify(source?.hash)},
    card: ${JSON.stringify(source && shelfCard(source.card))},
    endings: ${endings.length},
    words: ${words},
    side: ${JSON.stringify(source?.side?.of)},
    loadStory: () => ${parts.story(story)},
    loadMoments: () => ${parts.moments(story)},
    loadReach: () => ${parts.reach(story)},
    loadMap: () => ${parts.map(story)},
  }`;
  });
  return `${FETCH}export const shelf = [\n${entries.join(',\n')}\n];\n${MENDED}`;
}

/** Code of \`virtual:concepts\`. */
export const conceptsModule = (catalogue: string): string =>
  `${FETCH}export const loadConcepts = () => ${catalogue};\n`;

/** A fetch, in code. \`url\` is an expression. */
export const fetchCode = (url: string, what: string): string => `fetchPart(${url}, ${JSON.stringify(what)})`;

/** What each part is called when it can't be fetched. */
export const CALLED = {
  story: 'The story',
  moments: 'What the debrief says',
  reach: 'The debrief’s turning points',
  map: 'The map',
  concepts: 'The ideas',
} as const;
