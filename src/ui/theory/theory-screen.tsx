// The theory on one page: who saw what, the plane it is drawn in today, its limits, its sources.

import '../styles/ink-guide.css';
import './theory.css';
import { toHash } from '../../game/routes';
import { useCatalogue } from '../guide/use-guide';
import { SkipLink, TopBar } from '../shell/top-bar';
import { IDEA_WORDS } from '../words/guide';
import { THEORY_WORDS as W } from '../words/theory';
import { RegionList, Regions } from './regions';

export function TheoryScreen() {
  const catalogue = useCatalogue();
  return (
    <>
      <SkipLink to="theory" words={W.skip} />
      <TopBar here="theory" />
      <main class="wrap theory">
        <h1 tabIndex={-1} id="theory">
          {W.title}
        </h1>
        <p class="theory-lead">{W.lead}</p>
        <div class="theory-two">
          <Told id="t-watched" {...W.watched} />
          <section aria-labelledby="t-strange">
            <h2 id="t-strange">{W.strange.heading}</h2>
            <p>{W.strange.lead}</p>
            <ul class="seen-then">
              {W.strange.seen.map((what) => (
                <li key={what}>{what}</li>
              ))}
            </ul>
            <p>{W.strange.after}</p>
          </section>
        </div>
        <section class="theory-plane" aria-labelledby="t-plane">
          <div>
            <h2 id="t-plane">{W.plane.heading}</h2>
            <p>{W.plane.lead}</p>
            <RegionList />
          </div>
          <Regions />
        </section>
        <div class="theory-two">
          <Told id="t-moves" {...W.moves} />
          {catalogue ? (
            <section aria-labelledby="t-limits">
              <h2 id="t-limits">{W.limits}</h2>
              <ul class="theory-limits">
                {catalogue.limits.map((limit) => (
                  <li key={limit}>{limit}</li>
                ))}
              </ul>
            </section>
          ) : null}
        </div>
        <section class="theory-sources small" aria-labelledby="t-sources">
          <h2 id="t-sources">{W.sources}</h2>
          {catalogue ? (
            <p>
              {W.sourcesArticle} {IDEA_WORDS.source(catalogue.source)} {catalogue.source.note}
            </p>
          ) : null}
          <p>{W.sourcesOlder}</p>
          <ul>
            {W.works.map((work) => (
              <li key={work}>{work}</li>
            ))}
          </ul>
        </section>
        <p class="theory-on">
          <a class="btn btn--lamp" href={toHash({ screen: 'ideas', family: null })}>
            {W.toGuide}
          </a>
        </p>
      </main>
    </>
  );
}

interface ToldProps {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

const Told = ({ id, heading, paragraphs }: ToldProps) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{heading}</h2>
    {paragraphs.map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
  </section>
);
