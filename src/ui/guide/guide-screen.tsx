// The field guide: one drawn plant, ten families, every idea as a link. Nothing in it is hidden or locked.

import '../styles/ink-guide.css';
import './plate.css';
import './guide.css';
import './plate-figure.css';
import './idea-link.css';
import './families.css';
import './search.css';
import { useEffect, useState } from 'preact/hooks';
import type { Catalogue } from '../../domain/concepts';
import { searchIdeas, wordsOf } from '../../domain/guide/search';
import { toHash } from '../../game/routes';
import { SkipLink, TopBar } from '../shell/top-bar';
import { IDEA_WORDS, GUIDE_WORDS as W } from '../words/guide';
import { Families, goToFamily } from './families';
import { FoundIdeas } from './found-ideas';
import { PlateFigure } from './plate-figure';
import { useCatalogue, useSightings } from './use-guide';

/** @param family to arrive at; null for the top */
export function GuideScreen({ family }: { readonly family: string | null }) {
  const catalogue = useCatalogue();
  const sightings = useSightings();
  const met = new Set(sightings?.map(({ concept }) => concept));
  const [query, setQuery] = useState('');
  // A new object each time, so that the same family can be gone to twice.
  const [place, setPlace] = useState({ family });
  const goTo = (to: string | null): void => {
    setQuery('');
    setPlace({ family: to });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is what it is about
  useEffect(() => goTo(family), [family]);
  useEffect(() => {
    if (catalogue && place.family) goToFamily(place.family);
  }, [catalogue, place]);
  return (
    <>
      <SkipLink to="ideas" words={W.skip} />
      <TopBar here="ideas" />
      <main class="wrap guide">
        <div class="guide-head">
          <h1 tabIndex={-1}>{W.title}</h1>
          {catalogue ? <Lead catalogue={catalogue} /> : <p>{W.loading}</p>}
          <Key met={met.size} known={sightings !== null} />
        </div>
        <div class="plate-box">
          {catalogue ? <PlateFigure families={catalogue.families} goTo={goTo} /> : null}
        </div>
        <div id="ideas" class="guide-ideas" tabIndex={-1}>
          <Search query={query} look={setQuery} />
          {catalogue && wordsOf(query).length ? (
            <FoundIdeas
              query={query.trim()}
              found={searchIdeas(catalogue, query)}
              met={met}
              catalogue={catalogue}
            />
          ) : catalogue ? (
            <Families catalogue={catalogue} met={met} />
          ) : null}
        </div>
        {catalogue ? <p class="guide-source small soft">{IDEA_WORDS.source(catalogue.source)}</p> : null}
      </main>
    </>
  );
}

function Lead({ catalogue: { families } }: { readonly catalogue: Catalogue }) {
  const ideas = families.reduce((sum, { concepts }) => sum + concepts.length, 0);
  return (
    <p>
      {W.lead(ideas, families.length)} <a href={toHash({ screen: 'theory' })}>{W.theory}</a>.
    </p>
  );
}

/** What the marks before the ideas mean. */
function Key({ met, known }: { readonly met: number; readonly known: boolean }) {
  if (!known) return <p class="guide-key small soft">&nbsp;</p>;
  if (met === 0) return <p class="guide-key small soft">{W.nothingMet}</p>;
  return (
    <p class="guide-key small soft">
      <span class="mark-met" aria-hidden="true" /> {W.met(met)}
      <span class="mark-unmet" aria-hidden="true" /> {W.notYet}
    </p>
  );
}

interface SearchProps {
  readonly query: string;
  readonly look: (query: string) => void;
}

function Search({ query, look }: SearchProps) {
  return (
    <search class="guide-search">
      <label for="guide-query">
        {W.search} <small class="soft">{W.searchHint}</small>
      </label>
      <span class="query inked v2">
        <input
          id="guide-query"
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => look(event.currentTarget.value)}
        />
      </span>
    </search>
  );
}
