// The map: a story from above, with the ways one has taken through it, and every one of them a way back in.

import '../styles/ink-map.css';
import '../styles/speech.css';
import './map.css';
import './map-drawn.css';
import './map-lines.css';
import './map-list.css';
import './map-strip.css';
import './map-print.css';
import { mapOfStory } from '../../game/map-of-story';
import { toHash } from '../../game/routes';
import { usePage } from '../page-parts';
import { SkipLink, TopBar } from '../shell/top-bar';
import { useFetched } from '../shell/use-fetched';
import { MAP_WORDS } from '../words/map';
import { MapBody } from './map-body';

interface MapProps {
  readonly story: string;
  /** The run to be drawn thick; null for the latest. */
  readonly run: string | null;
}

export function MapScreen({ story, run }: MapProps) {
  const { game } = usePage();
  const entry = game.entry(story);
  return (
    <>
      <SkipLink to="map" words={MAP_WORDS.skip} />
      <TopBar here="map" />
      <main id="map" class="map-page" tabIndex={-1} aria-label={MAP_WORDS.screen}>
        {entry ? (
          <Loaded key={story} story={story} run={run} />
        ) : (
          <div class="wrap map-top">
            <h1 tabIndex={-1}>{MAP_WORDS.notHere}</h1>
            <p class="soft">{MAP_WORDS.notHereLead}</p>
            <a class="btn" href={toHash({ screen: 'shelf' })}>
              {MAP_WORDS.toShelf}
            </a>
          </div>
        )}
      </main>
    </>
  );
}

function Loaded({ story, run }: MapProps) {
  const { game } = usePage();
  const entry = game.entry(story);
  const records = game.runs.value;
  const view = useFetched(
    async () => (entry ? await mapOfStory(entry, records) : null),
    [`${story} ${records.map(({ id, updatedAt }) => `${id} ${updatedAt}`).join(' ')}`],
    'nothing',
  );
  const title = MAP_WORDS.title(entry?.card.title ?? '');
  if (!view)
    return (
      <div class="wrap map-top">
        <h1 tabIndex={-1}>{title}</h1>
        <p class="soft being-loaded">{MAP_WORDS.loading}</p>
      </div>
    );
  return <MapBody view={view} run={run} title={title} />;
}
