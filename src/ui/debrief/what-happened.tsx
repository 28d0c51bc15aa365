// Page one of the debrief: the ending, what happened between the two, the reader's choices, and where it turned.

import type { DebriefView } from '../../game/debrief-of-run';
import { usePage } from '../page-parts';
import { DEBRIEF, KINDS } from '../words/debrief';
import { ChoicesList } from './choices-list';
import { twoOf } from './debrief-context';
import { RibbonFigure } from './ribbon-figure';
import { startOf } from './run-start';
import { TurningPoint } from './turning-point';
import { UnderTheSurface } from './under-the-surface';

export function WhatHappened({ view }: { readonly view: DebriefView }) {
  const { game } = usePage();
  const { debrief, entry } = view;
  const two = twoOf(view);
  const { ending, ribbon, turning } = debrief;
  return (
    <>
      <header class="wrap ending">
        <Plainly words={two.words.plainly} />
        <div>
          <p class="soft">{DEBRIEF.who(entry.card.title, two.you.name, ribbon.length)}</p>
          <h1 tabIndex={-1}>{ending.title}</h1>
          <p class="last">{KINDS[ending.kind]}</p>
        </div>
      </header>
      <section class="wrap" aria-labelledby="h-between">
        <div class="grid">
          <h2 id="h-between">{DEBRIEF.between}</h2>
          <p class="prose closure">{ending.closure}</p>
        </div>
        <RibbonFigure
          steps={ribbon}
          start={startOf(view.play.turns)}
          two={two}
          people={entry.card.people}
          turn={turning?.step ?? null}
        />
      </section>
      <section class="wrap grid" aria-labelledby="h-choices">
        <h2 id="h-choices">{DEBRIEF.choices}</h2>
        <ChoicesList
          steps={ribbon}
          turn={turning?.step ?? null}
          marked={view.record.marked?.turn ?? null}
          people={entry.card.people}
        />
      </section>
      <TurningPoint
        debrief={debrief}
        marked={view.record.marked?.turn ?? null}
        onReplay={(turn) => void game.replayFrom(view.record, turn)}
      />
      <UnderTheSurface view={view} />
    </>
  );
}

/** Said before anything else. */
function Plainly({ words }: { readonly words: string }) {
  return (
    <aside class="plainly penciled" aria-label={DEBRIEF.notThis}>
      <p>{words}</p>
    </aside>
  );
}
