// Page two of the debrief: the loop of the two, drawn, with their own lines on it; and what was not in the reader's hands.

import type { DebriefView } from '../../game/debrief-of-run';
import { usePage } from '../page-parts';
import { type Two, twoOf } from './debrief-context';
import { drawLoop } from './loop-drawing';
import { loopSteps } from './loop-words';
import { ownLine } from './own-line';

export function TheLoop({ view }: { readonly view: DebriefView }) {
  const two = twoOf(view);
  const { loop, ending } = view.debrief;
  return (
    <>
      <section class="wrap loop-page">
        <div class="loop-head">
          <h1 tabIndex={-1}>
            {loop?.kind === 'open' ? 'The loop that did not close' : 'The loop you were in'}
          </h1>
          <p class="soft">No one started it. Each half starts the other.</p>
          {loop ? <p class="middle-words hand">{loop.text.middle}</p> : null}
        </div>
        {loop ? (
          <LoopFigure loop={loop} two={two} />
        ) : (
          <p>You picked nothing that weighs, so there is no loop to draw.</p>
        )}
      </section>
      <section class="wrap grid" aria-labelledby="h-hands">
        <h2 id="h-hands">What was not in your hands</h2>
        <ul class="not">
          {ending.hands.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

function LoopFigure({
  loop,
  two,
}: {
  readonly loop: NonNullable<DebriefView['debrief']['loop']>;
  readonly two: Two;
}) {
  const { pictures } = usePage();
  const art = drawLoop(loop.out !== null);
  const strained = loop.kind === 'open' ? '' : '-strained';
  const head = (id: string) => (
    <img src={pictures(`head-${id}${strained}`)} alt="" width={132} height={132} />
  );
  return (
    <div class="loop-box">
      <ol class="loop" aria-label="The loop, in four steps">
        {loopSteps(loop, two.other).map(({ part, label, words }) => (
          <li key={part} class={`l-${part}`}>
            {part === 'do' ? head(two.youId) : part === 'back' ? head(two.otherId) : null}
            <small>{label}</small>
            <p class={part === 'do' ? 'said-it you-c' : part === 'back' ? 'said-it them-c' : ''}>{words}</p>
          </li>
        ))}
      </ol>
      <div class="l-out">
        <small>{loop.out ? 'where it opened' : 'a line that might have opened it'}</small>
        <p class={loop.out ? 'said-it' : 'said-it pencil'}>
          {loop.out ? ownLine(loop.out.option) : loop.outTry}
        </p>
      </div>
      <svg class="loop-art" viewBox={`0 0 ${art.size} ${art.size}`} aria-hidden="true">
        <path class="line" d={art.strokes} />
        <path class="pencil-line" d={art.pencil} />
        <path class="way-out" d={art.wayOut} />
      </svg>
    </div>
  );
}
