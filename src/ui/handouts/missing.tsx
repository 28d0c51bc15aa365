// In place of a sheet that there is nothing to make from: what is missing, and a way on.

import { toHash } from '../../game/routes';
import { SkipLink, TopBar } from '../shell/top-bar';
import { HANDOUT } from '../words/handouts';

interface MissingProps {
  readonly heading: string;
  readonly words?: string;
  /** A way on that fits better than the workshop. */
  readonly link?: { readonly words: string; readonly hash: string } | undefined;
}

export function Missing({ heading, words, link }: MissingProps) {
  return (
    <>
      <SkipLink to="missing" words={HANDOUT.skip} />
      <TopBar here="workshop" />
      <main class="wrap" id="missing" tabIndex={-1}>
        <h1 tabIndex={-1}>{heading}</h1>
        {words ? <p class="prose">{words}</p> : null}
        <p class="row">
          <a class="btn btn--lamp" href={link?.hash ?? toHash({ screen: 'workshop', path: [] })}>
            {link?.words ?? HANDOUT.toWorkshop}
          </a>
          <a class="btn btn--bare" href={toHash({ screen: 'shelf' })}>
            {HANDOUT.toStories}
          </a>
        </p>
      </main>
    </>
  );
}
