// What one side of the spread is called: when it was played, or that it came as a code.

import type { CompareSide } from '../../game/compare-view';
import { RunName } from '../run-name';
import { COMPARE_WORDS } from '../words/compare';

export const sideName = ({ record }: CompareSide): string =>
  record ? RunName(record) : COMPARE_WORDS.fromCode;
