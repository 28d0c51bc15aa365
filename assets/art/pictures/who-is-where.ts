// Who is met in which places, and how each of them looks at ease and when it is hard.

import type { Mood, Pose } from '../../../src/domain/vocabulary';

/** How somebody looks in a still picture. */
export interface Look {
  readonly pose: Pose;
  readonly mood: Mood;
}

/** The reader's person, whoever they have to do with, and where. */
export interface Company {
  readonly you: string;
  readonly others: readonly string[];
  readonly places: readonly string[];
}

/** By story. */
export const COMPANIES: readonly Company[] = [
  {
    you: 'priya',
    others: ['tom'],
    places: ['car-rain', 'kitchen-storm', 'stairwell-night', 'stairwell-dawn'],
  },
  {
    you: 'marcus',
    others: ['leo'],
    places: ['bedroom-lamp', 'bedroom-dark', 'hallway-night', 'school-gate'],
  },
  {
    you: 'jun',
    others: ['nadia'],
    places: [
      'cafe-day',
      'cafe-rain',
      'car-rain',
      'flat-half-packed',
      'flat-empty',
      'platform-night',
      'wedding-evening',
      'wedding-late',
    ],
  },
  { you: 'child', others: ['june', 'cal', 'vera'], places: ['pond-morning', 'pond-noon', 'pond-evening'] },
];

/** At ease with each other. */
export const AT_EASE: Readonly<Record<string, Look>> = {
  maya: { pose: 'neutral', mood: 'neutral' },
  daniel: { pose: 'neutral', mood: 'neutral' },
  priya: { pose: 'neutral', mood: 'warm' },
  tom: { pose: 'neutral', mood: 'tender' },
  marcus: { pose: 'neutral', mood: 'tender' },
  leo: { pose: 'neutral', mood: 'warm' },
  jun: { pose: 'neutral', mood: 'warm' },
  nadia: { pose: 'neutral', mood: 'amused' },
  child: { pose: 'neutral', mood: 'warm' },
  june: { pose: 'neutral', mood: 'tender' },
  cal: { pose: 'neutral', mood: 'amused' },
  vera: { pose: 'neutral', mood: 'warm' },
};

/** By themselves, when it is hard. */
export const STRAINED: Readonly<Record<string, Look>> = {
  maya: { pose: 'neutral', mood: 'anxious' },
  daniel: { pose: 'guarded', mood: 'withdrawn' },
  priya: { pose: 'guarded', mood: 'hurt' },
  tom: { pose: 'neutral', mood: 'withdrawn' },
  marcus: { pose: 'neutral', mood: 'weary' },
  leo: { pose: 'neutral', mood: 'anxious' },
  jun: { pose: 'guarded', mood: 'hurt' },
  nadia: { pose: 'neutral', mood: 'sad' },
  child: { pose: 'neutral', mood: 'anxious' },
  june: { pose: 'neutral', mood: 'weary' },
  cal: { pose: 'neutral', mood: 'withdrawn' },
  vera: { pose: 'guarded', mood: 'neutral' },
};
