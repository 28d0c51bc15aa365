// Every sound there is, in the order of the tables. A new sound is a new file here and one line below.

import type { Recipe } from '../recipe';
import { breath } from './breath';
import { buzz } from './buzz';
import { door } from './door';
import { fridge } from './fridge';
import { kettle } from './kettle';
import { platform } from './platform';
import { spoon } from './spoon';
import { train } from './train';

export const recipes: readonly Recipe[] = [fridge, platform, buzz, door, kettle, spoon, train, breath];
