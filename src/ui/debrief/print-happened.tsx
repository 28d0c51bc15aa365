// On paper: how it ended, the two lines, the choices, where it turned.

import type { DebriefView } from '../../game/debrief-of-run';
import { FEELING_WORDS, MARKED } from '../words/asked';
import { DEBRIEF, KINDS, reachWords } from '../words/debrief';
import { PRINT } from '../words/print';
import { ChoicesList } from './choices-list';
import { twoOf } from './debrief-context';
import { ownLine } from './own-line';
import { drawRibbon } from './ribbon-drawing';
import { RibbonSvg } from './ribbon-svg';
import { ribbonWords } from './ribbon-words';
import { startOf } from './run-start';

export function PrintHappened({ view }: { readonly view: DebriefView }) {
  const { debrief, entry, play } = view;
  const { ending, ribbon, turning } = debrief;
  const two = twoOf(view);
  const { marked } = view.record;
  const start = startOf(play.turns);
  const turn = turning?.step ?? null;
  const step = turning ? ribbon[turning.step] : undefined;
  const drawing = drawRibbon([start, ...ribbon.map(({ between }) => between)], 1120, 210);
  return (
    <>
      <div class="paper-top">
        <div>
          <p>{PRINT.who(entry.card.title, two.you.name)}</p>
          <p class="paper-title">{ending.title}</p>
          <p class="hand">{KINDS[ending.kind]}</p>
        </div>
        <p class="paper-plain penciled">{two.words.plainly}</p>
      </div>
      <p class="paper-closure">{ending.closure}</p>
      <div class="paper-ribbon">
        <RibbonSvg drawing={drawing} turn={turn} />
      </div>
      <p class="paper-small">{ribbonWords(ribbon, start, two.other)}</p>
      <p class="paper-head">{DEBRIEF.choices}</p>
      <ChoicesList steps={ribbon} turn={turn} marked={marked?.turn ?? null} people={entry.card.people} />
      <p class="paper-head">{step ? DEBRIEF.turnedAt(step.name) : DEBRIEF.turned}</p>
      {turning && step ? (
        <p>
          <b>
            {turning.step + 1} · {ownLine(step.option)}
          </b>{' '}
          {turning.words} {reachWords(turning.before, turning.after)}
        </p>
      ) : (
        <p>{DEBRIEF.notTurned}</p>
      )}
      {marked?.feeling ? <p>{MARKED.felt(FEELING_WORDS[marked.feeling])}</p> : null}
    </>
  );
}
