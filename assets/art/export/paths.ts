// Where the pictures go and where it is remembered what they were made from.

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/** What the game reads. */
export const MADE = join(ROOT, 'assets/made');
/** Contact sheets. */
export const DOCS = join(ROOT, 'docs/art');
/** What is remembered; may be deleted. */
export const CACHE = join(ROOT, 'node_modules/.cache/art');
