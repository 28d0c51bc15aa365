// The article that the ideas come from, named in full.

import { useEffect, useState } from 'preact/hooks';
import type { Catalogue } from '../../domain/concepts';
import { toHash } from '../../game/routes';
import { usePage } from '../page-parts';
import { ABOUT } from '../words/about';
import { GUIDE_WORDS } from '../words/guide';

export function IdeaSource() {
  const { game } = usePage();
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    game.concepts().then(setCatalogue, () => setFailed(true));
  }, [game]);
  const source = catalogue?.source;
  return (
    <section aria-labelledby="about-source">
      <h2 id="about-source">{ABOUT.source}</h2>
      {source ? (
        <>
          <p>{ABOUT.sourceWords(source)}</p>
          <p>
            {source.note} <a href={toHash({ screen: 'theory' })}>{GUIDE_WORDS.theory}</a>.
          </p>
          <details class="limits">
            <summary>{ABOUT.limits}</summary>
            <ul>
              {catalogue.limits.map((limit) => (
                <li key={limit}>{limit}</li>
              ))}
            </ul>
          </details>
        </>
      ) : null}
      {failed ? <p>{ABOUT.noSource}</p> : null}
    </section>
  );
}
