// The title: two people, the space between them, and the ways in.

import './title.css';
import { type Route, toHash } from '../../game/routes';
import { usePage } from '../page-parts';
import { fromWhere } from '../run-place';
import { openSettings, SkipLink } from '../shell/top-bar';
import { DOORS } from '../words/doors';

export function TitleScreen() {
  const { leave } = usePage();
  return (
    <>
      <SkipLink to="begin" words="Skip to Begin" />
      <main class="cover">
        <Picture />
        <h1 class="lettering" tabIndex={-1}>
          <span>The Space</span> <span>Between</span>
        </h1>
        <button class="leave-now" type="button" onClick={leave}>
          {DOORS.leave}
        </button>
        <section class="sheet sheet--torn start" aria-label="Start">
          <WaysIn />
          <Doors />
        </section>
      </main>
    </>
  );
}

function Picture() {
  const { pictures, inForce } = usePage();
  const dark = ['evening', 'contrast-dark'].includes(inForce.theme.value);
  return (
    <div class="cover-art">
      <img
        src={pictures(dark ? 'title-dusk' : 'title-day')}
        alt={
          dark
            ? 'Two people at the two ends of a park bench at dusk. A lamp lights the empty middle.'
            : 'Two people at the two ends of a park bench in daylight. The middle is empty.'
        }
      />
    </div>
  );
}

function WaysIn() {
  const { game } = usePage();
  const run = game.latest.value;
  const card = run && game.entry(run.storyId)?.card;
  return (
    <div class="ways">
      <a class="btn btn--lamp btn--big" id="begin" href={toHash({ screen: 'shelf' })}>
        Begin
      </a>
      {run && card ? (
        <button class="btn btn--big btn--two" type="button" onClick={() => void game.continueRun(run)}>
          Continue{' '}
          <small>
            {card.title}, {fromWhere(run, card)}
          </small>
        </button>
      ) : null}
    </div>
  );
}

function Doors() {
  const { game } = usePage();
  const door = (route: Route, words: string) => (
    <li>
      <a href={toHash(route)}>{words}</a>
    </li>
  );
  return (
    <nav aria-label={DOORS.nav}>
      <ul class="doors">
        {door({ screen: 'shelf' }, DOORS.stories)}
        {door({ screen: 'ideas', family: null }, DOORS.ideas)}
        {door({ screen: 'journal' }, DOORS.journal)}
        <li>
          <button type="button" onClick={() => openSettings(game)}>
            {DOORS.settings}
          </button>
        </li>
        {door({ screen: 'help' }, DOORS.help)}
        {door({ screen: 'about' }, DOORS.about)}
      </ul>
      <p class="plain">
        You live through a conflict and see what it does. It is a story, not a test: it does not diagnose
        anyone, and nothing leaves this browser.
      </p>
    </nav>
  );
}
