// Where things lie in the project, and how a file is called in a finding.

import path from 'node:path';

/** The folders the story tools read, absolute. */
export interface Places {
  /** The project's root: findings name files from here. */
  readonly root: string;
  readonly stories: string;
  readonly concepts: string;
  /** What `npm run art` and `npm run sound` make. */
  readonly made: string;
  /** Results that take seconds to compute, by hash. */
  readonly cache: string;
}

export const placesOf = (root: string): Places => ({
  root,
  stories: path.join(root, 'stories'),
  concepts: path.join(root, 'stories', 'concepts'),
  made: path.join(root, 'assets', 'made'),
  cache: path.join(root, 'node_modules', '.cache', 'stories'),
});

/** `stories/x/story.ink`, from the root, with forward slashes on every system. */
export const nameFrom = (root: string, file: string): string =>
  path.relative(root, file).split(path.sep).join('/');
