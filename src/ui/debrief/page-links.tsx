// The three pages of a debrief: where you are, and the way to the next.

import { toHash } from '../../game/routes';
import { Icon } from '../icon';
import { DEBRIEF, PAGE_NAMES } from '../words/debrief';

const PAGES = PAGE_NAMES;

interface LinksProps {
  readonly run: string;
  readonly page: number;
}

export function PageTabs({ run, page }: LinksProps) {
  return (
    <nav class="wrap pages" aria-label={DEBRIEF.pages}>
      <ol>
        {PAGES.map((name, i) => (
          <li key={name}>
            <a
              class="door"
              href={toHash({ screen: 'debrief', run, page: i + 1 })}
              aria-current={page === i + 1 ? 'page' : undefined}
            >
              <span class="page-no" aria-hidden="true">
                {i + 1}
              </span>
              {name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

export function NextPage({ run, page }: LinksProps) {
  const next = PAGES[page];
  const before = PAGES[page - 2];
  return (
    <div class="wrap row turn-page">
      {before ? (
        <a class="btn btn--bare" href={toHash({ screen: 'debrief', run, page: page - 1 })}>
          <Icon name="back" />
          {before}
        </a>
      ) : null}
      {next ? (
        <a class="btn btn--big" href={toHash({ screen: 'debrief', run, page: page + 1 })}>
          {DEBRIEF.nextPage(next)}
        </a>
      ) : null}
    </div>
  );
}
