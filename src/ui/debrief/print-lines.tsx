// On paper: the reader's lines weighed, and the ideas that fit them.

import type { DebriefView } from '../../game/debrief-of-run';
import { PLAN } from '../words/asked';
import { DEBRIEF, linesHeading } from '../words/debrief';
import { twoOf } from './debrief-context';
import { ideasHeading } from './idea-cards';
import { ownLine } from './own-line';
import { Weighed } from './three-lines';

export function PrintLines({ view }: { readonly view: DebriefView }) {
  const { lines, ideas } = view.debrief;
  const { words } = twoOf(view);
  const { plan } = view.record;
  return (
    <>
      {lines.length ? <p class="paper-head">{linesHeading(lines.length)}</p> : null}
      <ol class="paper-three paper-lines">
        {lines.map(({ step, moment }) => (
          <li key={step.turn}>
            <p class="own">{ownLine(step.option)}</p>
            <Weighed moment={moment} words={words} />
          </li>
        ))}
      </ol>
      {ideas.length ? <p class="paper-head">{ideasHeading(ideas.length)}</p> : null}
      <ul class="paper-three paper-ideas">
        {ideas.map(({ concept, from, try: line }) => (
          <li key={concept.id}>
            <p class="paper-idea">{concept.name}</p>
            <p class="paper-small">
              {DEBRIEF.from}
              {ownLine(from.option)}
            </p>
            <p>{concept.what}</p>
            <p class="hand">{concept.everyday}</p>
            {concept.caution ? <p class="paper-small">{concept.caution}</p> : null}
            <div class="penciled">
              <p class="paper-small">{words.try}</p>
              <p class="own">{line}</p>
            </div>
          </li>
        ))}
      </ul>
      {plan ? (
        <p class="paper-plan">
          <b class="hand">{PLAN.when}</b> {plan.when} <b class="hand">{PLAN.will}</b> {plan.will}
        </p>
      ) : null}
    </>
  );
}
