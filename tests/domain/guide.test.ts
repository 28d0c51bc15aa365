// The field guide: what a run has shown of it, and what a search finds in it, on the real stories and the real catalogue.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/domain/concepts';
import { searchIdeas, wordsOf } from '../../src/domain/guide/search';
import { placesOf, sightingsIn, sightingsOf } from '../../src/domain/guide/sightings';
import type { Moments } from '../../src/domain/moments';
import type { StorySource } from '../../src/domain/story-card';
import { Library } from '../../src/ink/library';
import { placesOf as filesOf } from '../../src/ink/places';
import { SMALL_MOMENTS } from './small-moments';
import { randomPlay } from './ways';

const library = new Library(filesOf(process.cwd()));
const catalogue = library.concepts.catalogue as Catalogue;
const stories = library.stories as readonly { source: StorySource; moments: Moments }[];
const ideas = catalogue.families.flatMap((family) => family.concepts);

const ended = (id: string, picks: readonly string[], ending: string, endedAt: string) => ({
  id,
  storyId: 'the-ladder',
  turns: picks.map((pick) => ({ decision: pick.split('.')[0] ?? '', visit: 1, offered: '', pick })),
  ending,
  endedAt,
});

describe('what a run has shown', () => {
  it('is what its picks and its ending show, in the order of the run', () => {
    const run = ended('r1', ['ladder.look', 'ladder.mended', 'paint.sunday'], 'two-brushes', '2026-01-01');
    const found = sightingsIn(run, SMALL_MOMENTS).map(({ concept, turn, at }) => [concept, turn, at]);
    expect(found).toEqual([
      ['empathy', 1, 'ladder.mended'],
      ['trust', 1, 'ladder.mended'],
      ['quality-time', 2, 'paint.sunday'],
      ['trust', null, 'two-brushes'],
    ]);
  });

  it('passes over what the story no longer has', () => {
    const run = ended('r1', ['ladder.gone'], 'no-such-ending', '2026-01-01');
    expect(sightingsIn(run, SMALL_MOMENTS)).toEqual([]);
  });

  it('of one idea comes with the latest first, and the same line once', () => {
    const runs = [
      ended('old', ['ladder.mended', 'paint.about'], 'two-brushes', '2026-01-01'),
      ended('new', ['ladder.mended'], 'half-green', '2026-02-01'),
    ];
    const all = runs.flatMap((run) => sightingsIn(run, SMALL_MOMENTS));
    const of = (concept: string) => sightingsOf(all, concept).map(({ run, at }) => `${run} ${at}`);
    expect(of('trust')).toEqual(['new ladder.mended', 'old two-brushes']);
    expect(of('communication-breakdown')).toEqual(['new half-green']);
    expect(of('empathy')).toEqual(['new ladder.mended']);
  });

  it('is never anything but what was picked, and always an idea of the catalogue', () => {
    const known = new Set(ideas.map(({ id }) => id));
    for (const { source, moments } of stories)
      fc.assert(
        fc.property(fc.nat(100_000), (seed) => {
          const play = randomPlay(source, seed);
          const { turn, run } = play;
          if (turn.ending === null) return;
          const { ending } = turn;
          const own = { id: 'r', storyId: source.id, turns: run.picks, ending, endedAt: '2026-01-01' };
          for (const sighting of sightingsIn(own, moments)) {
            expect(known.has(sighting.concept)).toBe(true);
            const at = sighting.turn === null ? ending : run.picks[sighting.turn]?.pick;
            expect(sighting.at).toBe(at);
            const { decisions, endings } = placesOf(moments, sighting.concept);
            expect(sighting.turn === null ? endings : decisions).toBeGreaterThan(0);
          }
        }),
        { numRuns: 15 },
      );
  });
});

describe('the places of an idea', () => {
  it('are counted in decisions, however many of their lines show it', () => {
    expect(placesOf(SMALL_MOMENTS, 'trust')).toEqual({ decisions: 1, endings: 1 });
    expect(placesOf(SMALL_MOMENTS, 'communication-breakdown')).toEqual({ decisions: 1, endings: 1 });
    expect(placesOf(SMALL_MOMENTS, 'nothing')).toEqual({ decisions: 0, endings: 0 });
  });
});

describe('a search', () => {
  it('finds all 79 by their own names, each first', () => {
    expect(ideas).toHaveLength(79);
    for (const { id, name } of ideas) expect(searchIdeas(catalogue, name)[0]?.concept.id, name).toBe(id);
  });

  it('finds a word of the text and shows the sentence it stands in', () => {
    const found = searchIdeas(catalogue, 'salted');
    expect(found.map(({ concept }) => concept.id)).toEqual(['style-anxious']);
    expect(found[0]?.sentence).toBe('Reassurance works like salted water, a relief and then a thirst.');
  });

  it('finds a word of the everyday line, whatever the quotes, the case and the accents', () => {
    const ids = (query: string) => searchIdeas(catalogue, query).map(({ concept }) => concept.id);
    expect(ids("I'M FINE. did you")).toContain('style-avoidant');
    expect(wordsOf(' Café  “Ça” ')).toEqual(['cafe', '"ca"']);
  });

  it('finds nothing for nothing, and nothing for what is nowhere', () => {
    expect(searchIdeas(catalogue, '  ')).toEqual([]);
    expect(searchIdeas(catalogue, 'zeppelin')).toEqual([]);
  });

  it('shows every word in what it finds', () => {
    const words = ideas.flatMap(({ what }) => what.split(/\s+/)).filter((word) => word.length > 3);
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.constantFrom(...words), (one, other) => {
        for (const { concept } of searchIdeas(catalogue, `${one} ${other}`)) {
          const text = wordsOf(`${concept.name} ${concept.what} ${concept.everyday}`).join(' ');
          for (const word of wordsOf(`${one} ${other}`)) expect(text).toContain(word);
        }
      }),
    );
  });
});
