// The words of the ways on from a debrief.

import type { Next } from '../../domain/debrief/play-next';
import { countOf, inWordsFirst } from '../../domain/number-words';

export const ONWARDS = {
  heading: 'On from here',
  again: (place: string): string => `Play it again from ${place}`,
  beginning: 'From the beginning',
  stories: 'Stories',
  print: 'Print this, on two pages',
  next: 'What to play next',
  help: ['If something like this is yours, and it frightens you:', 'where to find help'],
  begin: (title: string): string => `Begin “${title}”`,
} as const;

/** Why it is a good one to play next. @param title of the story it speaks of */
export function whyNext(next: Next, pitch: string): string {
  switch (next.why) {
    case 'other-endings':
      return `${inWordsFirst(next.left)} ${next.left === 1 ? 'ending' : 'endings'} of this story you have not met.`;
    case 'new-story':
      return next.shared ? `${pitch} It is about ${next.shared}, too.` : pitch;
    case 'elsewhere':
      return `You have met every ending here; there ${next.left === 1 ? 'is' : 'are'} ${countOf(next.left, 'ending', 'endings')} left in this one.`;
  }
}
