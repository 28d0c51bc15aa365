// How an ending leaves the two, in a word or two: a fact about the evening.

import type { EndingKind } from '../../domain/vocabulary';

export const KIND_WORDS: Readonly<Record<EndingKind, string>> = {
  together: 'together',
  apart: 'apart',
  open: 'left open',
};
