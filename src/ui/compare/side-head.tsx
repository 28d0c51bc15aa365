// The head of one page of the spread: when it was played, the ending it came to, and the two lines through the evening.

import { useMemo } from 'preact/hooks';
import type { CompareSide } from '../../game/compare-view';
import { drawRibbon } from '../debrief/ribbon-drawing';
import { standing } from '../debrief/ribbon-words';
import { startOf } from '../debrief/run-start';
import { COMPARE_WORDS } from '../words/compare';
import { sideName } from './side-name';

export function SideHead({ side }: { readonly side: CompareSide }) {
  const { entry, ending, steps, play } = side;
  const drawing = useMemo(
    () => drawRibbon([startOf(play.turns), ...steps.map(({ between }) => between)], 500, 170),
    [play, steps],
  );
  const other = entry.card.people[entry.card.with[0] ?? '']?.name ?? '';
  const last = steps.at(-1)?.between;
  return (
    <div class="side-head">
      <span class="t">{sideName(side)}</span>
      <span class="e">{ending?.title ?? COMPARE_WORDS.underWay}</span>{' '}
      {ending ? <small>{COMPARE_WORDS.ended(ending.kind)}</small> : null}
      <svg class="small-ribbon" viewBox={`0 0 ${drawing.width} ${drawing.height}`} aria-hidden="true">
        <title>{COMPARE_WORDS.ribbon(other)}</title>
        <path class="wash" d={drawing.wash} />
        <path class="hatch" d={drawing.hatch} />
        <path class="them" d={drawing.them} />
        <path class="you" d={drawing.you} />
        <path class="dots" d={drawing.dots} />
      </svg>
      {last ? <span class="vh">{COMPARE_WORDS.stood(standing(last))}</span> : null}
    </div>
  );
}
