// The journal: the reader's own runs by story. No score, no sum, nothing across the stories but one plain paragraph.

import '../styles/ink-guide.css';
import './journal.css';
import { type JournalStory, journalOf } from '../../game/journal';
import { toHash } from '../../game/routes';
import { usePage } from '../page-parts';
import { SkipLink, TopBar } from '../shell/top-bar';
import { useFetched } from '../shell/use-fetched';
import { JOURNAL_WORDS as W } from '../words/journal';
import { otherNames } from './other-names';
import { StoryPages } from './story-pages';
import { Strays } from './strays';
import { Unopened } from './unopened';
import { useDelete } from './use-delete';

export function JournalScreen() {
  const { game } = usePage();
  const runs = game.runs.value;
  const journal = useFetched(() => journalOf(runs, game.shelf), [runs]);
  const remove = useDelete();
  return (
    <>
      <SkipLink to="runs" words={W.skip} />
      <TopBar here="journal" />
      <main class="wrap journal">
        <h1 tabIndex={-1}>{W.title}</h1>
        {runs.length === 0 ? <Empty /> : <p class="journal-lead">{journal ? W.lead : W.loading}</p>}
        <div id="runs" class="journal-pages" tabIndex={-1}>
          {journal?.stories.map((story) => (
            <StoryPages key={story.entry.id} story={story} remove={remove} />
          ))}
          {journal?.strays.length ? <Strays runs={journal.strays} remove={remove} /> : null}
        </div>
        {journal ? (
          <aside class="journal-aside">
            {journal.stories.length ? <p class="differs">{W.differs(withWhom(journal.stories))}</p> : null}
            {runs.length ? <Unopened entries={journal.unopened} /> : null}
          </aside>
        ) : null}
        {runs.length ? (
          <p class="small soft journal-foot">
            {W.foot} <a href={toHash({ screen: 'ideas', family: null })}>{W.toIdeas}</a>
          </p>
        ) : null}
      </main>
    </>
  );
}

/** Names of those the conflicts were with, each once. */
const withWhom = (stories: readonly JournalStory[]): string[] => [
  ...new Set(stories.flatMap(({ entry }) => otherNames(entry.card))),
];

function Empty() {
  const { game } = usePage();
  const shortest = Math.min(...game.stories.map(({ card }) => card.minutes[0]));
  return (
    <section class="journal-empty inked v2" aria-labelledby="empty">
      <h2 id="empty">{W.emptyHeading}</h2>
      <p>{W.empty(shortest)}</p>
      <p>
        <a class="btn btn--lamp" href={toHash({ screen: 'shelf' })}>
          {W.toStories}
        </a>
      </p>
    </section>
  );
}
