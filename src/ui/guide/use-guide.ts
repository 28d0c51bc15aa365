// What both pages of the field guide read: the catalogue, and where the reader's own runs have shown its ideas.

import type { Catalogue } from '../../domain/concepts';
import type { Sighting } from '../../domain/guide/sightings';
import { sightingsInRuns } from '../../game/own-moments';
import { usePage } from '../page-parts';
import { useFetched } from '../shell/use-fetched';

export function useCatalogue(): Catalogue | null {
  const { game } = usePage();
  return useFetched(() => game.concepts(), [game]);
}

/** Null until they are known; without them everything can be read all the same. */
export function useSightings(): readonly Sighting[] | null {
  const { game } = usePage();
  const runs = game.runs.value;
  return useFetched(() => sightingsInRuns(runs, game.shelf), [runs]);
}
