// Every sound there is, in the order of the tables. A new sound is a new file here and one line below.

import { airs } from '../music/air';
import { endings } from '../music/endings';
import { piano } from '../music/piano';
import { pulse } from '../music/pulse';
import { strings } from '../music/strings';
import { theme } from '../music/theme';
import type { Recipe } from '../recipe';
import { breath } from './breath';
import { buzz } from './buzz';
import { cafe } from './cafe';
import { carDoor } from './car-door';
import { cheer } from './cheer';
import { clock } from './clock';
import { door } from './door';
import { drip } from './drip';
import { fridge } from './fridge';
import { glass } from './glass';
import { kettle } from './kettle';
import { laugh } from './laugh';
import { nightHouse } from './night-house';
import { pageSounds } from './page-sounds';
import { platform } from './platform';
import { playground } from './playground';
import { pond } from './pond';
import { rainCar } from './rain-car';
import { rainRoof } from './rain-roof';
import { splash } from './splash';
import { spoon } from './spoon';
import { stairwell } from './stairwell';
import { steps } from './steps';
import { street } from './street';
import { lightSwitch } from './switch';
import { tape } from './tape';
import { thunder } from './thunder';
import { train } from './train';
import { wedding } from './wedding';
import { whistle } from './whistle';
import { wipers } from './wipers';
import { zip } from './zip';

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
const cues = [
  [buzz, door, kettle, spoon, train, breath],
  [
    wipers,
    drip,
    thunder,
    lightSwitch,
    steps,
    clock,
    glass,
    zip,
    tape,
    cheer,
    splash,
    whistle,
    laugh,
    carDoor,
  ],
].flat();

const score = [piano, strings, pulse, ...airs, ...endings, theme];

export const recipes: readonly Recipe[] = [...ambiences, ...cues, ...score, ...pageSounds];
