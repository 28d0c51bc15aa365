// Page one of the debrief: the ending, what happened between the two, the reader's choices, and where it turned.

import { countOf } from '../../domain/number-words';
import type { EndingKind } from '../../domain/vocabulary';
import type { DebriefView } from '../../game/debrief-of-run';
import { usePage } from '../page-parts';
import { ChoicesList } from './choices-list';
import { twoOf } from './debrief-context';
import { RibbonFigure } from './ribbon-figure';
import { startOf } from './run-start';
import { TurningPoint } from './turning-point';

/** On the screen and on paper the first thing that is said. */
export const PLAINLY =
  'This is one evening with one person. It is not a test and not a diagnosis, and it says nothing about who you are.';

/** How an ending leaves the two: a fact, and no mark. */
export const KINDS: Readonly<Record<EndingKind, string>> = {
  together: 'You end it together.',
  apart: 'You end it apart.',
  open: 'It is left open.',
};

export function WhatHappened({ view }: { readonly view: DebriefView }) {
  const { game } = usePage();
  const { debrief, entry } = view;
  const two = twoOf(view);
  const { ending, ribbon, turning } = debrief;
  return (
    <>
      <header class="wrap ending">
        <Plainly />
        <div>
          <p class="soft">
            {entry.card.title} · you were {two.you.name} · {countOf(ribbon.length, 'choice', 'choices')}
          </p>
          <h1 tabIndex={-1}>{ending.title}</h1>
          <p class="last">{KINDS[ending.kind]}</p>
        </div>
      </header>
      <section class="wrap" aria-labelledby="h-between">
        <div class="grid">
          <h2 id="h-between">What happened between you</h2>
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
        <h2 id="h-choices">Your choices, and what came back</h2>
        <ChoicesList steps={ribbon} turn={turning?.step ?? null} people={entry.card.people} />
      </section>
      <TurningPoint debrief={debrief} onReplay={(turn) => void game.replayFrom(view.record, turn)} />
    </>
  );
}

/** Said before anything else. */
function Plainly() {
  return (
    <aside class="plainly penciled" aria-label="What this is not">
      <p>{PLAINLY}</p>
    </aside>
  );
}
