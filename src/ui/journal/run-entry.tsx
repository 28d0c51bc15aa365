// One run in the journal: the day, where it ended, the line that was marked, the plan.

import type { JournalRun } from '../../game/journal';
import { toHash } from '../../game/routes';
import type { ShelfEntry } from '../../game/shelf';
import type { Plan, StoredRun } from '../../game/store-port';
import { underWay } from '../../game/stored-run';
import { ownLine } from '../debrief/own-line';
import { Icon } from '../icon';
import { usePage } from '../page-parts';
import { placeOf } from '../run-place';
import { FEELING_WORDS } from '../words/asked';
import { JOURNAL_WORDS as W } from '../words/journal';

interface RunEntryProps {
  readonly run: JournalRun;
  readonly entry: ShelfEntry;
  readonly gone: (record: StoredRun) => Promise<void>;
}

export function RunEntry({ run, entry, gone }: RunEntryProps) {
  const { game } = usePage();
  const { record } = run;
  const { title } = entry.card;
  const day = W.day(record);
  const what = whatOf(run, entry);
  return (
    <li class={record.ending === null ? 'run-entry run-entry--open' : 'run-entry'}>
      <p class="run-day">{day}</p>
      <div class="run-body">
        <h3>{record.name ?? what}</h3>
        {record.name ? <p class="run-what">{what}</p> : null}
        <MarkedLine run={run} />
        {record.plan ? <PlanSlip plan={record.plan} /> : null}
        <p class="run-ways">
          {record.ending !== null ? (
            <a
              class="btn btn--bare"
              href={toHash({ screen: 'debrief', run: record.id, page: 1 })}
              aria-label={W.happenedName(what, title, day)}
            >
              {W.happened}
            </a>
          ) : null}
          {underWay(record) ? (
            <button
              class="btn btn--bare"
              type="button"
              aria-label={W.continueName(title, day)}
              onClick={() => void game.continueRun(record)}
            >
              {W.continue}
            </button>
          ) : null}
          <button
            class="btn btn--bare run-delete"
            type="button"
            aria-label={W.deleteName(what, title, day)}
            onClick={() => void gone(record)}
          >
            <Icon name="trash" />
            {W.delete}
          </button>
        </p>
      </div>
    </li>
  );
}

/** The ending's title, or where the run stands. */
function whatOf({ record, ending }: JournalRun, { card }: ShelfEntry): string {
  if (ending) return ending.title;
  if (record.ending !== null) return W.endingGone;
  return record.at === 0 ? W.justBegun : W.underWay(placeOf(record, card));
}

function MarkedLine({ run: { record, marked } }: { readonly run: JournalRun }) {
  // The reader may have gone on without marking one.
  if (!record.marked || record.marked.turn === null) return null;
  const { feeling } = record.marked;
  return (
    <div class="run-marked">
      <h4>{W.marked}</h4>
      {marked ? <blockquote>{ownLine(marked)}</blockquote> : <p class="soft">{W.markedGone}</p>}
      {feeling ? <p class="run-felt">{W.felt(FEELING_WORDS[feeling])}</p> : null}
    </div>
  );
}

function PlanSlip({ plan }: { readonly plan: Plan }) {
  return (
    <div class="run-plan">
      <h4>{W.plan}</h4>
      <dl class="penciled">
        {plan.when ? (
          <div>
            <dt>{W.when}</dt>
            <dd>{plan.when}</dd>
          </div>
        ) : null}
        {plan.will ? (
          <div>
            <dt>{W.will}</dt>
            <dd>{plan.will}</dd>
          </div>
        ) : null}
      </dl>
    </div>
  );
}
