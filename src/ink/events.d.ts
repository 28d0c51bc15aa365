// What the dev server sends to an open page: `import.meta.hot?.on('story:changed', (source) => …)`.

import type { StorySource } from '../domain/story-card';

declare module 'vite/types/customEvent' {
  interface CustomEventMap {
    /** A story was saved and is whole: here it is, with its new hash. The shelf's loaders give the new one from now on. */
    'story:changed': StorySource;
    /** Nothing is wrong with any story any more. The overlay closes by itself. */
    'story:mended': null;
  }
}
