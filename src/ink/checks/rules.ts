// All rules that are checked by playing a story, in the order they are printed.

import type { Rule } from './rule';
import { bots } from './rules/bots';
import { concepts } from './rules/concepts';
import { decisions } from './rules/decisions';
import { echoes } from './rules/echoes';
import { endings } from './rules/endings';
import { heldLines } from './rules/held-lines';
import { keptWords } from './rules/kept-words';
import { longestOpen } from './rules/longest-open';
import { matters } from './rules/matters';
import { metersMove } from './rules/meters-move';
import { noticeFirst } from './rules/notice-first';
import { oneOfEach } from './rules/one-of-each';
import { openLines } from './rules/open-lines';
import { plainWords } from './rules/plain-words';
import { reached } from './rules/reached';
import { rhythm } from './rules/rhythm';
import { runs } from './rules/runs';
import { sameLength } from './rules/same-length';
import { size } from './rules/size';

export const RULES: readonly Rule[] = [
  runs,
  oneOfEach,
  reached,
  size,
  decisions,
  rhythm,
  endings,
  sameLength,
  longestOpen,
  openLines,
  heldLines,
  noticeFirst,
  keptWords,
  plainWords,
  echoes,
  matters,
  metersMove,
  bots,
  concepts,
];
