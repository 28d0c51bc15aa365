// Every place in the stories.

import { BEDROOM_DARK, BEDROOM_LAMP } from './bedroom/bedroom';
import { BUS_MORNING, BUS_NIGHT } from './bus/bus';
import { CAFE_DAY, CAFE_RAIN } from './cafe/cafe';
import { CAR_RAIN } from './car/car';
import { CORRIDOR_AFTER, CORRIDOR_DAY } from './corridor/corridor';
import { DINING_ROOM_EVENING, DINING_ROOM_NOON } from './dining-room/dining-room';
import { FLAT_EMPTY, FLAT_HALF_PACKED } from './flat/flat';
import { HALLWAY_NIGHT } from './hallway/hallway';
import { KITCHEN_EVENING, KITCHEN_LATE } from './kitchen/kitchen';
import { LIVING_ROOM_EVENING, LIVING_ROOM_LATE } from './living-room/living-room';
import { KITCHEN_STORM } from './old-kitchen/old-kitchen';
import { PARK_AFTERNOON, PARK_DUSK } from './park/park';
import type { PlaceArt } from './place-art';
import { PLATFORM_NIGHT } from './platform/platform';
import { POND_EVENING, POND_MORNING, POND_NOON } from './pond/pond';
import { SCHOOL_GATE } from './school-gate/school-gate';
import { STAIRWELL_DAWN, STAIRWELL_NIGHT } from './stairwell/stairwell';
import { STATION_HALL_MORNING, STATION_HALL_NIGHT } from './station-hall/station-hall';
import { THERAPIST_DAY, THERAPIST_DUSK } from './therapist/therapist';
import { WAITING_ROOM_RAIN, WAITING_ROOM_SUN } from './waiting-room/waiting-room';
import { WEDDING_EVENING, WEDDING_LATE } from './wedding/wedding';

/** The places, in the order of the contact sheets. */
export const PLACES: readonly PlaceArt[] = [
  KITCHEN_EVENING,
  KITCHEN_LATE,
  PLATFORM_NIGHT,
  CAR_RAIN,
  KITCHEN_STORM,
  STAIRWELL_NIGHT,
  STAIRWELL_DAWN,
  BEDROOM_LAMP,
  BEDROOM_DARK,
  HALLWAY_NIGHT,
  SCHOOL_GATE,
  CAFE_DAY,
  CAFE_RAIN,
  FLAT_HALF_PACKED,
  FLAT_EMPTY,
  WEDDING_EVENING,
  WEDDING_LATE,
  POND_MORNING,
  POND_NOON,
  POND_EVENING,
  LIVING_ROOM_EVENING,
  LIVING_ROOM_LATE,
  DINING_ROOM_NOON,
  DINING_ROOM_EVENING,
  CORRIDOR_DAY,
  CORRIDOR_AFTER,
  BUS_MORNING,
  BUS_NIGHT,
  STATION_HALL_MORNING,
  STATION_HALL_NIGHT,
  PARK_AFTERNOON,
  PARK_DUSK,
  THERAPIST_DAY,
  THERAPIST_DUSK,
  WAITING_ROOM_SUN,
  WAITING_ROOM_RAIN,
];
