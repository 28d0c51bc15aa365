// The loop drawn: four steps round, both heads, and the way out. On a narrow page it is a round to be read downwards.

import { useMemo } from 'preact/hooks';
import type { Loop } from '../../domain/debrief/loop';
import { usePage } from '../page-parts';
import { byName } from '../words/by-name';
import { LOOP } from '../words/loop';
import type { Two } from './debrief-context';
import { drawLoop } from './loop-drawing';
import { loopSteps, loopStepsOf, outLabel, outLine } from './loop-words';

interface LoopProps {
  readonly loop: Loop;
  readonly two: Two;
  /** A room looks at it: told by the name of the story's person. */
  readonly inRoom?: boolean;
}

export function LoopFigure({ loop, two, inRoom = false }: LoopProps) {
  const { pictures } = usePage();
  const opened = loop.out !== null;
  const art = useMemo(() => drawLoop(opened), [opened]);
  // Strained where it was; where the lines were open ones, at ease.
  const strained = loop.kind === 'open' ? '' : '-strained';
  const head = (id: string) => {
    const url = pictures(`head-${id}${strained}`);
    return url ? <img src={url} alt="" width={132} height={132} /> : null;
  };
  const { heardLoop, tryInRoom, meters } = two.words;
  const steps = inRoom ? loopStepsOf(two.you, loop, heardLoop) : loopSteps(loop, heardLoop);
  // What a child's story tries is told of the child; all others say it to their person.
  const out = inRoom && !loop.out && !meters ? byName(outLine(loop), two.you) : outLine(loop);
  const tone = { see: '', do: 'said-it you-c', hear: '', back: 'said-it them-c' };
  return (
    <div class="loop-box">
      <ol class="loop" aria-label={LOOP.steps}>
        {steps.map(({ part, label, words }) => (
          <li key={part} class={`l-${part}`}>
            {part === 'do' ? head(two.youId) : part === 'back' ? head(two.otherId) : null}
            <small>{label}</small>
            <p class={tone[part]}>{words}</p>
          </li>
        ))}
      </ol>
      <div class={opened ? 'l-out' : 'l-out l-out--untaken penciled'}>
        <small>{outLabel(loop, inRoom ? tryInRoom(two.you.name) : undefined)}</small>
        <p class="said-it">{out}</p>
      </div>
      <svg class="loop-art" viewBox={`0 0 ${art.size} ${art.size}`} aria-hidden="true">
        <path class="you" d={art.yours} />
        <path class="them" d={art.theirs} />
        <path class="pencil-line" d={art.pencil} />
        <path class="way-out" d={art.wayOut} />
      </svg>
    </div>
  );
}
