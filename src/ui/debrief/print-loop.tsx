// On paper: the loop, drawn, and what was not in the reader's hands.

import type { DebriefView } from '../../game/debrief-of-run';
import { DEBRIEF } from '../words/debrief';
import { twoOf } from './debrief-context';
import { LoopFigure } from './loop-figure';

export function PrintLoop({ view }: { readonly view: DebriefView }) {
  const { loop, ending } = view.debrief;
  return (
    <>
      {loop ? (
        <>
          <p class="paper-head">{loop.kind === 'open' ? DEBRIEF.loopOpen : DEBRIEF.loop}</p>
          <p class="hand">{loop.text.middle}</p>
          <LoopFigure loop={loop} two={twoOf(view)} />
        </>
      ) : null}
      <p class="paper-head">{DEBRIEF.hands}</p>
      <ul class="paper-three">
        {ending.hands.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>
  );
}
