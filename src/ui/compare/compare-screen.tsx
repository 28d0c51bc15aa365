// Two runs of one story side by side, as the two pages of a spread; until there are two, the way to choose them.

import '../styles/ink-map.css';
import './compare.css';
import './compare-choose.css';
import { type CompareProblem, compareView, isProblem, sideOf } from '../../game/compare-view';
import { usePage } from '../page-parts';
import { SkipLink, TopBar } from '../shell/top-bar';
import { useFetched } from '../shell/use-fetched';
import { COMPARE_WORDS } from '../words/compare';
import { ChooseRun } from './choose-run';
import { Spread } from './spread';

interface CompareProps {
  /** A kept run's id, or a code; null where it has yet to be chosen. */
  readonly one: string | null;
  readonly other: string | null;
}

export function CompareScreen({ one, other }: CompareProps) {
  return (
    <>
      <SkipLink to="compare" words={COMPARE_WORDS.skip} />
      <TopBar here="compare" />
      <main id="compare" class="compare" tabIndex={-1} aria-label={COMPARE_WORDS.screen}>
        <Sides one={one} other={other} />
      </main>
    </>
  );
}

function Sides({ one, other }: CompareProps) {
  const { game } = usePage();
  const from = { runs: game.runs.value, entry: (id: string) => game.entry(id) };
  const loaded = useFetched(
    () => Promise.all([one, other].map((each) => (each === null ? null : sideOf(each, from)))),
    [[one ?? '', other ?? '', ...from.runs.map(({ id, updatedAt }) => `${id} ${updatedAt}`)].join('|')],
    'nothing',
  );
  if (!loaded)
    return (
      <div class="wrap">
        <h1 tabIndex={-1}>{COMPARE_WORDS.choose}</h1>
        <p class="soft being-loaded">{COMPARE_WORDS.loading}</p>
      </div>
    );
  const [a = null, b = null] = loaded;
  const problem = [a, b].find((each) => each !== null && isProblem(each)) as CompareProblem | undefined;
  const [left, right] = [a && !isProblem(a) ? a : null, b && !isProblem(b) ? b : null];
  if (left && right) {
    const view = compareView(left, right);
    return isProblem(view) ? (
      <ChooseRun beside={left} address={one} problem={view} />
    ) : (
      <Spread view={view} address={[one ?? '', other ?? '']} />
    );
  }
  // Whichever of the two could be read is kept; the other is chosen anew.
  return (
    <ChooseRun beside={left ?? right} address={left ? one : right ? other : null} problem={problem ?? null} />
  );
}
