// How a picked option is quoted afterwards: what was said or sent in quotes, what was done without.

import type { Option } from '../../domain/beat';
import { quoted } from '../story/quoted';

export const ownLine = (option: Option): string =>
  option.via === 'phone' ? quoted(option.text) : option.text;
