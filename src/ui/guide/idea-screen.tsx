// A page for one idea: its words, its everyday line, where the reader met it, where else it may be met, its family.

import '../styles/ink-guide.css';
import './plate.css';
import './guide.css';
import './idea-link.css';
import './idea.css';
import { useEffect } from 'preact/hooks';
import type { Catalogue, Concept, ConceptFamily } from '../../domain/concepts';
import { toHash } from '../../game/routes';
import { Icon } from '../icon';
import { SkipLink, TopBar } from '../shell/top-bar';
import { useLateHeading } from '../shell/use-fetched';
import { IDEA_WORDS as W } from '../words/guide';
import { Elsewhere } from './elsewhere';
import { Emblem } from './emblem';
import { IdeaLink } from './idea-link';
import { useCatalogue, useSightings } from './use-guide';
import { WhereMet } from './where-met';

/** @param idea id of a concept, as it stands in the address */
export function IdeaScreen({ idea }: { readonly idea: string }) {
  const catalogue = useCatalogue();
  const family = catalogue?.families.find(({ concepts }) => concepts.some(({ id }) => id === idea));
  const concept = family?.concepts.find(({ id }) => id === idea);
  useLateHeading(catalogue);
  useEffect(() => {
    if (concept) document.title = W.tab(concept.name);
  }, [concept]);
  return (
    <>
      <SkipLink to="idea" words={W.skip} />
      <TopBar here="ideas" />
      {catalogue && concept && family ? (
        <Idea key={idea} catalogue={catalogue} concept={concept} family={family} />
      ) : catalogue ? (
        <NoIdea />
      ) : (
        <main class="blank" />
      )}
    </>
  );
}

interface IdeaProps {
  readonly catalogue: Catalogue;
  readonly concept: Concept;
  readonly family: ConceptFamily;
}

function Idea({ catalogue, concept, family }: IdeaProps) {
  const sightings = useSightings();
  const met = new Set(sightings?.map((sighting) => sighting.concept));
  return (
    <main class="wrap idea-page">
      <p class="idea-crumb">
        <a
          class="btn btn--bare"
          href={toHash({ screen: 'ideas', family: family.id })}
          aria-label={W.back(family.name)}
        >
          <Icon name="back" />
          {family.name}
        </a>
      </p>
      <article class="idea-entry">
        <header>
          <Emblem family={family.id} />
          <h1 id="idea" tabIndex={-1}>
            {concept.name}
          </h1>
        </header>
        <p class="lead">{concept.what}</p>
        <section class="idea-sounds" aria-labelledby="idea-sounds">
          <h2 id="idea-sounds">{W.everyday}</h2>
          <p class="everyday inked v3">{concept.everyday}</p>
        </section>
        {concept.caution ? (
          <section class="idea-careful" aria-labelledby="idea-careful">
            <h2 id="idea-careful">{W.caution}</h2>
            <p>{concept.caution}</p>
          </section>
        ) : null}
      </article>
      <aside class="idea-seen" aria-labelledby="idea-met">
        <WhereMet concept={concept.id} sightings={sightings} />
        <Elsewhere concept={concept} sightings={sightings} />
      </aside>
      <nav class="idea-near" aria-labelledby="idea-near">
        <h2 id="idea-near">{W.neighbours}</h2>
        <ul>
          {family.concepts.map((each) => (
            <li key={each.id}>
              <IdeaLink concept={each} met={met.has(each.id)} here={each === concept} />
            </li>
          ))}
        </ul>
      </nav>
      <p class="guide-source small soft">
        {W.source(catalogue.source)} {W.lens}
      </p>
    </main>
  );
}

const NoIdea = () => (
  <main class="wrap idea-page">
    <div class="idea-entry">
      <h1 id="idea" tabIndex={-1}>
        {W.missing}
      </h1>
      <p class="lead">{W.missingLead}</p>
      <p>
        <a class="btn btn--lamp" href={toHash({ screen: 'ideas', family: null })}>
          {W.toGuide}
        </a>
      </p>
    </div>
  </main>
);
