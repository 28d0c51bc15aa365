// The field guide: one drawn plant, ten families, every idea as a link. Nothing in it is hidden or locked.

import '../styles/ink-guide.css';
import './plate.css';
import './guide.css';
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
  useEffect(() => {
    if (catalogue && family) goToFamily(family);
  }, [catalogue, family]);
  return (
    <>
      <SkipLink to="ideas" words={W.skip} />
      <TopBar here="ideas" />
      <main class="wrap guide">
        <div class="guide-head">
          <h1 tabIndex={-1}>{W.title}</h1>
          {catalogue ? <Lead catalogue={catalogue} /> : <p>{W.loading}</p>}
          <Key met={met.size} known={sightings !== null} />
          <Search query={query} look={setQuery} />
        </div>
        <div class="plate-box">{catalogue ? <PlateFigure families={catalogue.families} /> : null}</div>
        <div id="ideas" class="guide-ideas" tabIndex={-1}>
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
        {catalogue ? <p class="source small soft">{IDEA_WORDS.source(catalogue.source)}</p> : null}
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
  if (!known) return <p class="key small soft">&nbsp;</p>;
  if (met === 0) return <p class="key small soft">{W.nothingMet}</p>;
  return (
    <p class="key small soft">
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
    <form class="guide-search" role="search" onSubmit={(event) => event.preventDefault()}>
      <label for="guide-query">{W.search}</label>
      <span class="query inked v2">
        <input
          id="guide-query"
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={query}
          aria-describedby="guide-hint"
          onInput={(event) => look(event.currentTarget.value)}
        />
      </span>
      <p id="guide-hint" class="small soft">
        {W.searchHint}
      </p>
    </form>
  );
}
