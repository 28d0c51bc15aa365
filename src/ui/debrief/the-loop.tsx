// Page two of the debrief: the loop of the two, drawn, with their own lines on it; and what was not in the reader's hands.

import type { DebriefView } from '../../game/debrief-of-run';
import { DEBRIEF } from '../words/debrief';
import { twoOf } from './debrief-context';
import { LoopFigure } from './loop-figure';
import { loopSentences } from './loop-words';

export function TheLoop({ view }: { readonly view: DebriefView }) {
  const two = twoOf(view);
  const { loop, ending } = view.debrief;
  return (
    <>
      <section class="wrap loop-page">
        <div class="loop-head">
          <h1 tabIndex={-1}>{loop?.kind === 'open' ? DEBRIEF.loopOpen : DEBRIEF.loop}</h1>
          <p class="soft">{DEBRIEF.loopLead}</p>
          {loop ? (
            <>
              <p class="middle-words hand">{loop.text.middle}</p>
              <p class="loop-told">{loopSentences(loop, two.words.heardLoop).join(' ')}</p>
            </>
          ) : null}
        </div>
        {loop ? <LoopFigure loop={loop} two={two} /> : <p>{DEBRIEF.noLoop}</p>}
      </section>
      <section class="wrap grid" aria-labelledby="h-hands">
        <h2 id="h-hands">{DEBRIEF.hands}</h2>
        <ul class="not">
          {ending.hands.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
