// The debrief on paper: two A4 pages, whichever page is on the screen. In the page all the time, and shown to the printer alone.

import type { DebriefView } from '../../game/debrief-of-run';
import { ChoicesList } from './choices-list';
import { heOf, twoOf } from './debrief-context';
import { sourceWords } from './idea-cards';
import { loopSteps } from './loop-words';
import { ownLine } from './own-line';
import { drawRibbon } from './ribbon-drawing';
import { RibbonSvg } from './ribbon-figure';
import { startOf } from './run-start';

export function PrintSheet({ view }: { readonly view: DebriefView }) {
  const { debrief, entry, play } = view;
  const { ending, ribbon, turning, loop, lines, ideas, landed, source } = debrief;
  const two = twoOf(view);
  const step = turning ? ribbon[turning.step] : undefined;
  const moments = [startOf(play.turns), ...ribbon.map((each) => each.between)];
  return (
    <div class="on-paper">
      <div class="paper">
        <p class="paper-name">The Space Between · {entry.card.title}</p>
        <p class="paper-title">{ending.title}</p>
        <p class="paper-plain">
          One evening with one person. It is not a test and not a diagnosis, and it says nothing about who you
          are.
        </p>
        <p>{ending.closure}</p>
        <RibbonSvg drawing={drawRibbon(moments, 1120, 200)} turn={turning?.step ?? null} />
        <p class="paper-small">
          The single line is {two.you.name}, the double one {two.other.name}. The gap is how far apart they
          stood; the closer the hatching, the tenser the air.
        </p>
        <div class="paper-choices">
          <ChoicesList steps={ribbon} turn={turning?.step ?? null} people={entry.card.people} />
        </div>
        {turning && step ? (
          <p>
            <b>It turned at {step.name}:</b> {ownLine(step.option)} {turning.words}
          </p>
        ) : null}
      </div>
      <div class="paper paper--two">
        {loop ? (
          <div class="paper-loop">
            <p class="paper-head">{loop.kind === 'open' ? 'The loop that did not close' : 'The loop'}</p>
            <p class="hand">{loop.text.middle}</p>
            <dl>
              {loopSteps(loop, two.other).map(({ part, label, words }) => (
                <div key={part}>
                  <dt>{label}</dt>
                  <dd>{words}</dd>
                </div>
              ))}
              <div>
                <dt>{loop.out ? 'where it opened' : 'what might have opened it'}</dt>
                <dd>{loop.out ? ownLine(loop.out.option) : loop.outTry}</dd>
              </div>
            </dl>
          </div>
        ) : null}
        <p class="paper-head">Not in your hands</p>
        <ul class="paper-hands">
          {ending.hands.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <p class="paper-head">Your lines</p>
        {lines.map(({ step: own, moment }) => (
          <p key={own.turn}>
            <b>{ownLine(own.option)}</b> It protected: {moment.protects} It cost: {moment.costs}{' '}
            {heOf(two.other)} heard: {moment.heard}
          </p>
        ))}
        <p class="paper-head">Ideas to try</p>
        {ideas.map(({ concept, try: line }) => (
          <p key={concept.id}>
            <b>{concept.name}.</b> {concept.what} Another line: {line}
          </p>
        ))}
        <p>
          <b>The moves.</b> {landed.words}
        </p>
        <p class="paper-small">{sourceWords(source)}</p>
      </div>
    </div>
  );
}
