// The choices of a story in a table: which are voted in full, where to pause, and what the room is asked.

import './prepare-decisions.css';
import type { RoomPlan } from '../../domain/workshop/room-session';
import { PREPARE } from '../words/workshop';

export interface DecisionRow {
  readonly id: string;
  readonly name: string;
  readonly when: string;
  /** The story's own question. */
  readonly talk: string;
  /** It is one of the story's hinges. */
  readonly turns: boolean;
}

interface PrepareDecisionsProps {
  readonly rows: readonly DecisionRow[];
  readonly plan: RoomPlan;
  readonly change: (part: Partial<RoomPlan>) => void;
}

export function PrepareDecisions({ rows, plan, change }: PrepareDecisionsProps) {
  const order = rows.map(({ id }) => id);
  const toggled = (some: readonly string[], id: string, on: boolean): readonly string[] =>
    order.filter((each) => (each === id ? on : some.includes(each)));
  const ask = (row: DecisionRow, words: string): void => {
    const { [row.id]: _, ...others } = plan.prompts;
    const own = words.trim();
    change({ prompts: own && own !== row.talk ? { ...others, [row.id]: words } : others });
  };
  return (
    <section class="choices-plan" aria-labelledby="choices-plan">
      <h2 id="choices-plan">{PREPARE.decisions}</h2>
      <p class="soft small">{PREPARE.decisionsLead}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{PREPARE.decision}</th>
            {plan.votes ? <th scope="col">{PREPARE.full}</th> : null}
            <th scope="col">{PREPARE.pause}</th>
            <th scope="col">{PREPARE.ask}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.name}
                <small>
                  {row.when}
                  {row.turns ? ` · ${PREPARE.turns}` : ''}
                </small>
              </th>
              {plan.votes ? (
                <td class="tick">
                  <label>
                    <input
                      type="checkbox"
                      aria-label={PREPARE.fullOf(row.name)}
                      checked={plan.full.includes(row.id)}
                      onChange={(event) =>
                        change({ full: toggled(plan.full, row.id, event.currentTarget.checked) })
                      }
                    />
                    <span aria-hidden="true">{PREPARE.full}</span>
                  </label>
                </td>
              ) : null}
              <td class="tick">
                <label>
                  <input
                    type="checkbox"
                    aria-label={PREPARE.pauseOf(row.name)}
                    checked={plan.pauses.includes(row.id)}
                    onChange={(event) =>
                      change({ pauses: toggled(plan.pauses, row.id, event.currentTarget.checked) })
                    }
                  />
                  <span aria-hidden="true">{PREPARE.pause}</span>
                </label>
              </td>
              <td class="ask">
                <textarea
                  rows={2}
                  maxLength={200}
                  aria-label={PREPARE.askOf(row.name)}
                  value={plan.prompts[row.id] ?? row.talk}
                  onChange={(event) => ask(row, event.currentTarget.value)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft small">{PREPARE.own}</p>
    </section>
  );
}
