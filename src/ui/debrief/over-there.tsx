// The debrief of an other side: the lines of the first evening as they came in over here.

import './over-there.css';
import type { Moments } from '../../domain/moments';
import type { Side } from '../../domain/other-side';
import type { Given } from '../../domain/run';
import type { DebriefView } from '../../game/debrief-of-run';
import { usePage } from '../page-parts';
import { useFetched } from '../shell/use-fetched';
import { OTHER_SIDE as W } from '../words/other-side';
import { nameOfYou } from '../you-of';
import { twoOf } from './debrief-context';

/** Lines that are shown at once; the others on demand. */
const AT_ONCE = 4;

/** Nothing for a story that is no other side. */
export function OverThere({ view }: { readonly view: DebriefView }) {
  const { game } = usePage();
  const { side } = view.play.source;
  const first = side ? game.entry(side.of) : null;
  const moments = useFetched(async () => (first ? await first.loadMoments() : null), [first?.id]);
  if (!side || !first || !moments) return null;
  const own = Object.keys(view.record.given).length > 0;
  const lines = linesMet(side, own ? view.record.given : firstOf(view));
  const [shown, rest] = [spread(lines), lines.filter((id) => !spread(lines).includes(id))];
  const { you } = twoOf(view);
  const was = nameOfYou(first);
  return (
    <section class="wrap over-there" aria-labelledby="h-over">
      <h2 id="h-over">{W.heading}</h2>
      <p class="soft">{own ? W.lead(was, you.name) : W.leadTypical(was, you.name)}</p>
      <Lines ids={shown} side={side} moments={moments} />
      {rest.length ? (
        <details class="notes">
          <summary>{W.more(rest.length)}</summary>
          <Lines ids={rest} side={side} moments={moments} />
        </details>
      ) : null}
    </section>
  );
}

interface LinesProps {
  readonly ids: readonly string[];
  readonly side: Side;
  /** Of the first evening. */
  readonly moments: Moments;
}

function Lines({ ids, side, moments }: LinesProps) {
  return (
    <ol>
      {ids.map((id) => {
        const moment = moments.moments[id];
        return moment ? (
          <li key={id}>
            <blockquote>{side.lines[id]}</blockquote>
            <dl>
              <div>
                <dt>{W.meant}</dt>
                <dd>{moment.protects}</dd>
              </div>
              <div class="heard">
                <dt>{W.heard}</dt>
                <dd>{moment.heard}</dd>
              </div>
            </dl>
          </li>
        ) : null;
      })}
    </ol>
  );
}

/** Ids of the lines that were met, in the order of the evening. */
const linesMet = (side: Side, given: Given): string[] =>
  Object.keys(side.given).flatMap((name) => given[name] || []);

/** Some of the lines from all over the evening: not the first, which is how the two met. */
function spread(lines: readonly string[]): string[] {
  const evening = lines.slice(1);
  const step = (evening.length - 1) / (AT_ONCE - 1);
  const places = Array.from({ length: AT_ONCE }, (_, i) => evening[Math.round(i * step)]);
  return [...new Set(places)].filter((id) => id !== undefined);
}

/** What the story holds itself where nothing was handed over: told by the side, whose first lines those are. */
const firstOf = ({ play }: DebriefView): Given => play.source.side?.typical ?? {};
