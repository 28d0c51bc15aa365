// Which of three kinds a place is: it decides the colour of the score. A test holds this list to the places that are drawn.

/** Where one lives and sleeps; on the way from one place to another; where others are. */
export const PLACE_KINDS = ['home', 'way', 'public'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Every place by the name a story gives it. */
export const KIND_OF_PLACE: Readonly<Record<string, PlaceKind>> = {
  'kitchen-evening': 'home',
  'kitchen-late': 'home',
  'kitchen-storm': 'home',
  'bedroom-lamp': 'home',
  'bedroom-dark': 'home',
  'hallway-night': 'home',
  'flat-half-packed': 'home',
  'flat-empty': 'home',
  'living-room-evening': 'home',
  'living-room-late': 'home',
  'dining-room-noon': 'home',
  'dining-room-evening': 'home',
  'platform-night': 'way',
  'car-rain': 'way',
  'stairwell-night': 'way',
  'stairwell-dawn': 'way',
  'bus-morning': 'way',
  'bus-night': 'way',
  'station-hall-morning': 'way',
  'station-hall-night': 'way',
  'school-gate': 'public',
  'cafe-day': 'public',
  'cafe-rain': 'public',
  'wedding-evening': 'public',
  'wedding-late': 'public',
  'pond-morning': 'public',
  'pond-noon': 'public',
  'pond-evening': 'public',
  'park-afternoon': 'public',
  'park-dusk': 'public',
  'corridor-day': 'public',
  'corridor-after': 'public',
  'therapist-day': 'public',
  'therapist-dusk': 'public',
  'waiting-room-sun': 'public',
  'waiting-room-rain': 'public',
};

/** The kind of a place. One that is not in the list, or no place yet, is taken for a home. */
export function kindOfPlace(place: string | null): PlaceKind {
  return (place !== null && Object.hasOwn(KIND_OF_PLACE, place) && KIND_OF_PLACE[place]) || 'home';
}
