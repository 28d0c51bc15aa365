// The title: two people, the space between them, and the ways in.

import './title.css';
import { useEffect } from 'preact/hooks';
import { type Route, toHash } from '../../game/routes';
import { usePage } from '../page-parts';
import { fromWhere } from '../run-place';
import { openSettings, SkipLink } from '../shell/top-bar';
import { DOORS } from '../words/doors';
import { NAME_PARTS } from '../words/shell';
import { TITLE } from '../words/title';

export function TitleScreen() {
  const { leave } = usePage();
  // Where nearly everybody goes next is there when they go.
  useEffect(() => void import('../shelf/shelf-screen').catch(() => undefined), []);
  return (
    <>
      <SkipLink to="begin" words={TITLE.skip} />
      <main class="cover">
        <Picture />
        <h1 class="lettering" tabIndex={-1}>
          <span>{NAME_PARTS[0]}</span> <span>{NAME_PARTS[1]}</span>
        </h1>
        <button class="leave-now" type="button" onClick={leave}>
          {DOORS.leave}
        </button>
        <section class="sheet sheet--torn start" aria-label={TITLE.start}>
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
      <img src={pictures(dark ? 'title-dusk' : 'title-day')} alt={dark ? TITLE.dusk : TITLE.day} />
    </div>
  );
}

function WaysIn() {
  const { game } = usePage();
  const run = game.latest.value;
  // Who has a run has been here before, whatever the settings say.
  const seen = game.settings.value.openingSeen || game.runs.value.length > 0;
  const card = run && game.entry(run.storyId)?.card;
  return (
    <div class="ways">
      <a class="btn btn--lamp btn--big" id="begin" href={toHash({ screen: seen ? 'shelf' : 'opening' })}>
        {TITLE.begin}
      </a>
      {run && card ? (
        <button class="btn btn--big btn--two" type="button" onClick={() => void game.continueRun(run)}>
          {TITLE.continue}{' '}
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
        {door({ screen: 'workshop', path: [] }, TITLE.forAClass)}
        {door({ screen: 'help' }, DOORS.help)}
        {door({ screen: 'about' }, DOORS.about)}
      </ul>
      <p class="plain">{TITLE.plainly}</p>
    </nav>
  );
}
