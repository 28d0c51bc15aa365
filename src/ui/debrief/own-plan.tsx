// One plan the reader may write: when this, I will that. Kept as it is typed.

import { useRef, useState } from 'preact/hooks';
import type { DebriefView } from '../../game/debrief-of-run';
import { note } from '../../game/notes';
import type { Plan } from '../../game/store-port';
import { usePage } from '../page-parts';
import { PLAN } from '../words/asked';

const EMPTY: Plan = { when: '', will: '' };
/** As many letters as a record takes. */
const MOST = 300;

export function OwnPlan({ view }: { readonly view: DebriefView }) {
  const { game } = usePage();
  const { record } = view;
  const plan = record.plan ?? EMPTY;
  const [said, say] = useState('');
  const [rubbedOut, keepAside] = useState<Plan | null>(null);
  const first = useRef<HTMLTextAreaElement>(null);
  const write = (next: Plan, words: string): void => {
    void note(game, record, { plan: next.when || next.will ? next : null }).then(() => say(words));
  };
  const field = (part: keyof Plan, words: string, hint: string) => (
    <label class="plan-field">
      <span class="hand">{words}</span>
      <textarea
        rows={2}
        maxLength={MOST}
        value={plan[part]}
        placeholder={hint}
        ref={part === 'when' ? first : undefined}
        onInput={(event) => write({ ...plan, [part]: event.currentTarget.value }, PLAN.kept)}
      />
    </label>
  );
  return (
    <section class="wrap grid" aria-labelledby="h-plan">
      <h2 id="h-plan">{PLAN.heading}</h2>
      <div class="prose">
        <p>{PLAN.lead}</p>
        <div class="plan penciled">
          {field('when', PLAN.when, PLAN.whenHint)}
          {field('will', PLAN.will, PLAN.willHint)}
        </div>
        <div class="row">
          {record.plan ? (
            <button
              class="btn btn--bare"
              type="button"
              onClick={() => {
                keepAside(record.plan);
                write(EMPTY, PLAN.cleared);
                first.current?.focus();
              }}
            >
              {PLAN.clear}
            </button>
          ) : null}
          {rubbedOut && !record.plan ? (
            <button class="btn btn--bare" type="button" onClick={() => write(rubbedOut, PLAN.kept)}>
              {PLAN.back}
            </button>
          ) : null}
          <span role="status" class="small soft">
            {said}
          </span>
        </div>
      </div>
    </section>
  );
}
