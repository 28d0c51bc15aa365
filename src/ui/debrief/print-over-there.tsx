// On paper: lines of the first evening as they came in over here, in the debrief of an other side.

import './print-over-there.css';
import type { DebriefView } from '../../game/debrief-of-run';
import { OTHER_SIDE as W } from '../words/other-side';
import { LinesMet } from './over-there';
import { spread, useFirstEvening } from './over-there-lines';

/** As many as stand beside each other. */
const ON_PAPER = 3;

/** Nothing for a story that is no other side. */
export function PrintOverThere({ view }: { readonly view: DebriefView }) {
  const evening = useFirstEvening(view);
  if (!evening) return null;
  return (
    <div class="paper-over">
      <p class="paper-head">{W.heading}</p>
      <p class="paper-small">{evening.lead}</p>
      <LinesMet ids={spread(evening.lines, ON_PAPER)} evening={evening} />
    </div>
  );
}
