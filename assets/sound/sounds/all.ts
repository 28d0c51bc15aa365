// Every sound there is, in the order of the tables. A new sound is a new file here and one line below.

import type { Recipe } from '../recipe';
import { breath } from './breath';
import { buzz } from './buzz';
import { cafe } from './cafe';
import { door } from './door';
import { fridge } from './fridge';
import { kettle } from './kettle';
import { nightHouse } from './night-house';
import { platform } from './platform';
import { playground } from './playground';
import { pond } from './pond';
import { rainCar } from './rain-car';
import { rainRoof } from './rain-roof';
import { spoon } from './spoon';
import { stairwell } from './stairwell';
import { street } from './street';
import { train } from './train';
import { wedding } from './wedding';

const ambiences = [
  fridge,
  platform,
  rainCar,
  rainRoof,
  stairwell,
  nightHouse,
  playground,
  cafe,
  wedding,
  pond,
  street,
];
const cues = [buzz, door, kettle, spoon, train, breath];

export const recipes: readonly Recipe[] = [...ambiences, ...cues];
