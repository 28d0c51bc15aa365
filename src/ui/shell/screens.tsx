// Which screen is up, and what lies over all of them: notices, settings, the sign that something is under way.

import { useEffect, useRef } from 'preact/hooks';
import type { Route } from '../../game/routes';
import { usePage } from '../page-parts';
import { StoryScreen } from '../story/story-screen';
import { Busy } from './busy';
import { Later } from './later';
import { NoticeBar } from './notice-bar';
import { pageTitle } from './page-title';
import { toTop } from './to-heading';

const shelf = () => import('../shelf/shelf-screen').then((part) => part.ShelfScreen);
const guide = () => import('../guide/guide-screen').then((part) => part.GuideScreen);
const idea = () => import('../guide/idea-screen').then((part) => part.IdeaScreen);
const journal = () => import('../journal/journal-screen').then((part) => part.JournalScreen);
const theory = () => import('../theory/theory-screen').then((part) => part.TheoryScreen);
const help = () => import('../help/help-screen').then((part) => part.HelpScreen);
const about = () => import('../about/about-screen').then((part) => part.AboutScreen);
const code = () => import('../code/code-screen').then((part) => part.CodeScreen);
const debrief = () => import('../debrief/debrief-screen').then((part) => part.DebriefScreen);
const map = () => import('../map/map-screen').then((part) => part.MapScreen);
const compare = () => import('../compare/compare-screen').then((part) => part.CompareScreen);
const opening = () => import('../opening/opening-screen').then((part) => part.OpeningScreen);
const title = () => import('../title/title-screen').then((part) => part.TitleScreen);
const workshop = () => import('../workshop/workshop-screen').then((part) => part.WorkshopScreen);
const settings = () => import('../settings/settings-dialog').then((part) => part.SettingsDialog);

export function Screens() {
  const { game } = usePage();
  const route = game.route.value;
  const title = pageTitle(route, game);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useFocusOnArrival(route);
  return (
    <>
      <NoticeBar />
      <Screen route={route} />
      {game.settingsOpen.value ? <Later load={settings} with={{}} /> : null}
      <Busy />
    </>
  );
}

function Screen({ route }: { readonly route: Route }) {
  const { game } = usePage();
  switch (route.screen) {
    case 'title':
      return <Later load={title} with={{}} />;
    case 'opening':
      return <Later load={opening} with={{}} />;
    case 'shelf':
      return <Later load={shelf} with={{ lost: false }} />;
    case 'code':
      return <Later load={code} with={{ code: route.code }} />;
    case 'story': {
      const flow = game.flow.value;
      return flow ? <StoryScreen flow={flow} /> : <Blank />;
    }
    case 'debrief': {
      const view = game.debrief.value;
      return view ? <Later load={debrief} with={{ game, view, page: route.page }} /> : <Blank />;
    }
    case 'map':
      return <Later load={map} with={{ story: route.story, run: route.run }} />;
    case 'compare':
      return <Later load={compare} with={{ one: route.one, other: route.other }} />;
    case 'about':
      return <Later load={about} with={{}} />;
    case 'ideas':
      return <Later load={guide} with={{ family: route.family }} />;
    case 'idea':
      return <Later load={idea} with={{ idea: route.idea }} />;
    case 'journal':
      return <Later load={journal} with={{}} />;
    case 'theory':
      return <Later load={theory} with={{}} />;
    case 'help':
      return <Later load={help} with={{}} />;
    case 'workshop':
    case 'projector':
      return <Later load={workshop} with={route} />;
    case 'unknown':
      // An address that leads nowhere: said plainly, with the shelf below.
      return <Later load={shelf} with={{ lost: true }} />;
  }
}

/** For the moment in which one screen is gone and the next is being fetched. */
const Blank = () => <main class="blank" />;

/** On a change of screen the focus goes to its heading, so that a screen reader reads on from there; not on the first. */
function useFocusOnArrival(route: Route): void {
  const place =
    route.screen === 'debrief'
      ? `debrief ${route.page}`
      : route.screen === 'idea'
        ? route.idea
        : route.screen;
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    toTop();
  }, [place]);
}
