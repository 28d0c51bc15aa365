// One moment with its surface drawn through it: the line above the water, and what neither said below.

import { underOf } from '../../domain/debrief/under';
import type { DebriefView } from '../../game/debrief-of-run';
import { note } from '../../game/notes';
import { usePage } from '../page-parts';
import { toTop } from '../shell/to-heading';
import { FEELING_WORDS, MARKED } from '../words/asked';
import { AnswerLine } from './answer-line';
import { twoOf } from './debrief-context';
import { ownLine } from './own-line';

export function UnderTheSurface({ view }: { readonly view: DebriefView }) {
  const { game } = usePage();
  const { debrief, entry, record, moments } = view;
  const { turning, ribbon, lines } = debrief;
  const marked = record.marked?.turn ?? null;
  const turned = turning ? ribbon[turning.step] : undefined;
  const under = underOf(ribbon, moments, marked, [turned, ...lines.map(({ step }) => step)]);
  if (!under) return null;
  const { step, moment } = under;
  const isMarked = step.turn === marked;
  const feeling = isMarked ? record.marked?.feeling : null;
  const ask = (): void => {
    void note(game, record, { marked: null }).then(toTop);
  };
  return (
    <section class="wrap under" aria-labelledby="h-under">
      <h2 id="h-under">{MARKED.heading(step.name)}</h2>
      <p class="soft">
        {MARKED.why(isMarked)} {feeling ? MARKED.felt(FEELING_WORDS[feeling]) : null}
      </p>
      <div class="waters">
        <div class="above">
          <p class="own">{ownLine(step.option)}</p>
          {step.answer ? <AnswerLine answer={step.answer} people={entry.card.people} /> : null}
        </div>
        <div class="water" aria-hidden="true" />
        <dl class="below">
          <div class="thought thought--you">
            <dt>{MARKED.yours}</dt>
            <dd>{moment.protects}</dd>
          </div>
          <div class="thought thought--them">
            <dt>{twoOf(view).words.heardUnder}</dt>
            <dd>{moment.heard}</dd>
          </div>
        </dl>
      </div>
      <button class="btn btn--bare" type="button" onClick={ask}>
        {record.marked?.turn === null ? MARKED.first : MARKED.again}
      </button>
    </section>
  );
}
