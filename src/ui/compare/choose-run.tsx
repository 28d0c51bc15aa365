// Choosing a run: one of those kept here, or somebody's code.

import type { CompareProblem, CompareSide } from '../../game/compare-view';
import { toHash } from '../../game/routes';
import type { ShelfEntry } from '../../game/shelf';
import type { StoredRun } from '../../game/store-port';
import { usePage } from '../page-parts';
import { RunName, runName } from '../run-name';
import { placeOf } from '../run-place';
import { useFetched } from '../shell/use-fetched';
import { useHeading } from '../shell/use-heading';
import { COMPARE_WORDS } from '../words/compare';
import { PasteCode } from './paste-code';
import { problemWords } from './problem-words';

interface ChooseProps {
  /** The run that has been chosen already; null where none has. */
  readonly beside: CompareSide | null;
  /** How that run stands in the address. */
  readonly address: string | null;
  readonly problem: CompareProblem | null;
}

export function ChooseRun({ beside, address, problem }: ChooseProps) {
  const { game } = usePage();
  useHeading();
  const runs = game.runs.value.filter(
    ({ id, storyId, turns }) =>
      turns.length > 0 &&
      id !== beside?.record?.id &&
      (beside ? storyId === beside.entry.id : game.entry(storyId)),
  );
  const stories = game.shelf.filter(({ id }) => runs.some(({ storyId }) => storyId === id));
  const to = (id: string): string =>
    toHash({ screen: 'compare', one: address ?? id, other: address === null ? null : id });
  return (
    <div class="wrap choose-run">
      <h1 tabIndex={-1}>{COMPARE_WORDS.choose}</h1>
      {problem ? (
        <p class="problem" role="alert">
          {problemWords(problem)}
        </p>
      ) : null}
      <p class="lead">{leadOf(beside)}</p>
      {runs.length === 0 ? <p>{beside ? COMPARE_WORDS.noOther : COMPARE_WORDS.noRuns}</p> : null}
      {stories.map((entry) => (
        <RunsOfStory
          key={entry.id}
          entry={entry}
          runs={runs.filter(({ storyId }) => storyId === entry.id)}
          to={to}
        />
      ))}
      <PasteCode address={address} />
      <div class="row choose-ways">
        {beside ? (
          <a
            class="btn btn--bare"
            href={toHash({ screen: 'map', story: beside.entry.id, run: beside.record?.id ?? null })}
          >
            {COMPARE_WORDS.map}
          </a>
        ) : null}
        <a class="btn btn--bare" href={toHash({ screen: 'shelf' })}>
          {COMPARE_WORDS.toStories}
        </a>
      </div>
    </div>
  );
}

function leadOf(beside: CompareSide | null): string {
  if (!beside) return COMPARE_WORDS.chooseFirst;
  return beside.record ? COMPARE_WORDS.chooseSecond(runName(beside.record)) : COMPARE_WORDS.chooseForCode;
}

interface RunsProps {
  readonly entry: ShelfEntry;
  readonly runs: readonly StoredRun[];
  /** Address of the comparison with a run. */
  readonly to: (id: string) => string;
}

/** Each run among others: how it ended or where it stands, when it was, and how long. */
function RunsOfStory({ entry, runs, to }: RunsProps) {
  const moments = useFetched(entry.loadMoments, [entry.id], 'nothing');
  const title = (ending: string | null): string =>
    ending === null ? COMPARE_WORDS.underWay : (moments?.endings[ending]?.title ?? COMPARE_WORDS.run);
  return (
    <section aria-labelledby={`of-${entry.id}`}>
      <h2 id={`of-${entry.id}`}>{entry.card.title}</h2>
      <ul class="runs">
        {runs.map((run) => (
          <li key={run.id}>
            <a class="run-slip inked" href={to(run.id)}>
              <span class="hand run-title">{title(run.ending)}</span>
              <span class="small soft">
                {RunName(run)} · {COMPARE_WORDS.choices(run.turns.length)}
                {run.ending === null ? ` · ${COMPARE_WORDS.here} ${placeOf(run, entry.card)}` : ''}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
