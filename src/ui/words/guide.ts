// All words of the field guide and of the page of an idea.

import type { Source } from '../../domain/concepts';
import { countOf, inWords, inWordsFirst } from '../../domain/number-words';
import { dateOf } from './dates';

export const GUIDE_WORDS = {
  title: 'Field guide',
  skip: 'Skip to the ideas',
  lead: (ideas: number, families: number): string =>
    `${ideas} ideas about how people hold on to each other, in ${inWords(families)} families and in our own words. All of them lie open.`,
  met: (count: number): string => `met in a story: ${count}`,
  notYet: 'not yet',
  nothingMet: 'A story that you play to its end marks here what was in it.',
  isMet: 'met',
  isNotMet: 'not met yet',
  plate: 'The plant of the field guide. Its parts are the families.',
  /** What a family is on the plant. */
  parts: {
    theory: 'the seed',
    marks: 'the leaves',
    roots: 'the roots',
    fruits: 'the fruit',
    parenting: 'the stake and the tie',
    signs: 'the birds',
    practice: 'the two stems',
    strains: 'the thorns',
    healing: 'the graft',
    takeaways: 'the flower',
  } as Readonly<Record<string, string>>,
  family: (number: number, name: string): string => `${number}: ${name}`,
  part: (name: string, part: string | undefined): string => (part ? `${name}: ${part}` : name),
  search: 'Find an idea',
  searchHint: 'by its name or a word in it: door, sorry, Tuesday',
  found: (count: number, query: string): string =>
    count === 0
      ? `No idea has “${query}” in it. A shorter word may find more.`
      : `${inWordsFirst(count)} ${count === 1 ? 'idea has' : 'ideas have'} “${query}” in ${count === 1 ? 'it' : 'them'}.`,
  theory: 'The theory on one page',
  journal: 'Your own runs are in the journal',
  loading: 'The ideas are on their way.',
} as const;

export const IDEA_WORDS = {
  skip: 'Skip to the idea',
  back: (family: string): string => `Back to the family: ${family}`,
  everyday: 'How it sounds',
  caution: 'Where to be careful with it',
  met: 'Where you met it',
  atEnding: (title: string): string => `The ending “${title}”`,
  /** “Read at 9:41, at the soup” */
  where: (story: string, place: string | null): string => (place ? `${story}, at ${place}` : story),
  playFrom: 'Play from here',
  playFromName: (place: string, line: string): string => `Play from ${place}: ${line}`,
  debrief: 'What happened that time',
  /** For the tab of the browser. */
  tab: (idea: string): string => `${idea} · The Space Between`,
  debriefName: (story: string, day: string): string => `What happened that time: ${story}, ${day}`,
  more: (count: number): string => `Show ${countOf(count, 'more moment', 'more moments')}`,
  notMet: 'In none of your runs so far. That says where you went, and nothing else.',
  elsewhere: 'Where else it may be met',
  everywhere: 'Where it may be met',
  places: (decisions: number, endings: number): string => {
    const parts = [
      ...(decisions ? [countOf(decisions, 'place', 'places')] : []),
      ...(endings
        ? [decisions ? countOf(endings, 'ending', 'endings') : `at ${countOf(endings, 'ending', 'endings')}`]
        : []),
    ];
    return parts.join(' and ');
  },
  otherWays: 'on ways you have not gone',
  toldOnly: 'No story has to show this one. It is told here, and in the debriefs.',
  noStory: 'No story on the shelf shows it yet.',
  play: (title: string): string => `Play ${title}`,
  neighbours: 'Its family',
  before: 'Before it',
  after: 'After it',
  missing: 'There is no idea at this address',
  missingLead: 'The link may be old, or a letter of it may be missing. All ideas are in the field guide.',
  toGuide: 'To the field guide',
  lens: 'An idea to look through, not a label to wear.',
  source: ({ title, author, reviewer, publisher, updated }: Source): string =>
    `After “${title}” by ${author}, reviewed by ${reviewer}, ${publisher}, ${dateOf(updated)}. In our own words.`,
} as const;
