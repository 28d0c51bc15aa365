// The debrief of an other side: the lines of the first evening as they came in over here.

import './over-there.css';
import type { DebriefView } from '../../game/debrief-of-run';
import { OTHER_SIDE as W } from '../words/other-side';
import { type FirstEvening, spread, useFirstEvening } from './over-there-lines';

/** Lines that are shown at once; the others on demand. */
const AT_ONCE = 4;

/** Nothing for a story that is no other side. */
export function OverThere({ view }: { readonly view: DebriefView }) {
  const evening = useFirstEvening(view);
  if (!evening) return null;
  const shown = spread(evening.lines, AT_ONCE);
  const rest = evening.lines.filter((id) => !shown.includes(id));
  return (
    <section class="wrap over-there" aria-labelledby="h-over">
      <h2 id="h-over">{W.heading}</h2>
      <p class="soft">{evening.lead}</p>
      <LinesMet ids={shown} evening={evening} />
      {rest.length ? (
        <details class="notes">
          <summary>{W.more(rest.length)}</summary>
          <LinesMet ids={rest} evening={evening} />
        </details>
      ) : null}
    </section>
  );
}

interface LinesProps {
  readonly ids: readonly string[];
  readonly evening: FirstEvening;
}

/** Lines of the first evening: what each was for, and how it came in. */
export function LinesMet({ ids, evening: { side, moments } }: LinesProps) {
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
