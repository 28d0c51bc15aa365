// The article that the ideas come from, named in full.

import { useEffect, useState } from 'preact/hooks';
import type { Catalogue } from '../../domain/concepts';
import { toHash } from '../../game/routes';
import { usePage } from '../page-parts';
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
      <h2 id="about-source">Where the ideas come from</h2>
      {source ? (
        <>
          <p>
            “{source.title}” by {source.author}, reviewed by {source.reviewer}, {source.publisher}, updated{' '}
            {longDate(source.updated)}.
          </p>
          <p>
            {source.note} <a href={toHash({ screen: 'theory' })}>{GUIDE_WORDS.theory}</a>.
          </p>
          <details class="limits">
            <summary>What these ideas can’t tell</summary>
            <ul>
              {catalogue.limits.map((limit) => (
                <li key={limit}>{limit}</li>
              ))}
            </ul>
          </details>
        </>
      ) : null}
      {failed ? <p>The name of the article did not load. Reload the page to see it.</p> : null}
    </section>
  );
}

/** “18 April 2024”. @param iso a date without a time */
const longDate = (iso: string): string =>
  new Date(`${iso}T12:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
