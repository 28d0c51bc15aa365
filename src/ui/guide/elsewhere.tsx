// In which other stories an idea may be met, told so that nothing of them is given away.

import type { Concept } from '../../domain/concepts';
import { placesOf, type Sighting } from '../../domain/guide/sightings';
import { toHash } from '../../game/routes';
import type { ShelfEntry } from '../../game/shelf';
import { usePage } from '../page-parts';
import { useFetched } from '../shell/use-fetched';
import { IDEA_WORDS as W } from '../words/guide';

interface ElsewhereProps {
  readonly concept: Concept;
  readonly sightings: readonly Sighting[] | null;
}

interface Place {
  readonly entry: ShelfEntry;
  readonly decisions: number;
  readonly endings: number;
}

export function Elsewhere({ concept, sightings }: ElsewhereProps) {
  const { game } = usePage();
  const places = useFetched(() => placesIn(game.shelf, concept.id), [concept.id]);
  if (!places || !sightings) return null;
  const metIn = (entry: ShelfEntry): boolean =>
    sightings.some((sighting) => sighting.concept === concept.id && sighting.story === entry.id);
  const played = (entry: ShelfEntry): boolean =>
    game.runs.value.some((run) => run.storyId === entry.id && run.ending !== null);
  const others = places.filter(({ entry }) => !metIn(entry));
  if (places.length === 0)
    return (
      <section>
        <h2>{W.everywhere}</h2>
        <p class="small soft">{concept.told ? W.toldOnly : W.noStory}</p>
      </section>
    );
  if (others.length === 0) return null;
  return (
    <section>
      <h2>{others.length < places.length ? W.elsewhere : W.everywhere}</h2>
      <ul>
        {others.map(({ entry, decisions, endings }) => (
          <li key={entry.id} class="idea-may">
            <span class="still penciled" aria-hidden="true" />
            <span>
              <a href={toHash({ screen: 'shelf' })}>{entry.card.title}</a>
              <small>
                {W.places(decisions, endings)}
                {played(entry) ? `, ${W.otherWays}` : ''}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The stories that show an idea anywhere. A story that can't be fetched is left out. */
async function placesIn(shelf: readonly ShelfEntry[], concept: string): Promise<Place[]> {
  const places = await Promise.allSettled(
    shelf.map(async (entry) => ({ entry, ...placesOf(await entry.loadMoments(), concept) })),
  );
  return places.flatMap((each) =>
    each.status === 'fulfilled' && each.value.decisions + each.value.endings > 0 ? [each.value] : [],
  );
}
