// The choices of both runs, row by row: across the fold where they are the same, one on each page where they part.

import type { CompareRow } from '../../domain/compare';
import type { RibbonStep } from '../../domain/debrief/ribbon';
import type { CompareView } from '../../game/compare-view';
import { AnswerLine } from '../debrief/answer-line';
import { ownLine } from '../debrief/own-line';
import { COMPARE_WORDS } from '../words/compare';

interface RowsProps {
  readonly view: CompareView;
  /** Index of the row where the two part. */
  readonly apart: number;
}

export function CompareRows({ view, apart }: RowsProps) {
  return (
    <>
      {view.rows.map((row, i) => {
        const step = row.one ?? row.other;
        const before = view.rows[i - 1];
        // After a pause the same decision lies open again: its name stands there already.
        const named = (before?.one ?? before?.other)?.decision === step?.decision && i !== apart;
        return step ? (
          <tbody key={`${row.one?.turn ?? ''}|${row.other?.turn ?? ''}`} class={`row-of row-of--${row.kind}`}>
            {named ? null : (
              <tr class="at-place">
                <th colSpan={3} scope="rowgroup">
                  {step.name}
                  {i === apart ? <span class="apart">{COMPARE_WORDS.apartHere}</span> : null}
                </th>
              </tr>
            )}
            <Row row={row} people={view.one.entry.card.people} />
          </tbody>
        ) : null;
      })}
    </>
  );
}

type People = CompareView['one']['entry']['card']['people'];

function Row({ row, people }: { readonly row: CompareRow; readonly people: People }) {
  if (row.kind === 'same')
    return (
      <>
        <tr class="same">
          <td colSpan={3}>
            <span>{ownLine(row.one.option)}</span>
            {row.sameAnswer && row.one.answer ? <AnswerLine answer={row.one.answer} people={people} /> : null}
          </td>
        </tr>
        {row.sameAnswer ? null : (
          <>
            <Note words={COMPARE_WORDS.otherAnswer} />
            <tr>
              <td>{row.one.answer ? <AnswerLine answer={row.one.answer} people={people} /> : null}</td>
              <td class="spine" />
              <td>{row.other.answer ? <AnswerLine answer={row.other.answer} people={people} /> : null}</td>
            </tr>
          </>
        )}
      </>
    );
  return (
    <>
      <tr class="parted">
        <td>
          <Line step={row.one} people={people} />
        </td>
        <td class="spine" />
        <td>
          <Line step={row.other} people={people} />
        </td>
      </tr>
      <Note words={noteOf(row)} />
    </>
  );
}

function Line({ step, people }: { readonly step: RibbonStep | null; readonly people: People }) {
  if (!step)
    return (
      <>
        <span class="vh">{COMPARE_WORDS.notHere}</span>
        <span class="scribble" aria-hidden="true" />
      </>
    );
  return (
    <>
      <p class="own">{ownLine(step.option)}</p>
      {step.answer ? <AnswerLine answer={step.answer} people={people} /> : null}
    </>
  );
}

const Note = ({ words }: { readonly words: string }) => (
  <tr class="note">
    <td colSpan={3}>{words}</td>
  </tr>
);

function noteOf(row: Exclude<CompareRow, { kind: 'same' }>): string {
  if (row.kind === 'parted') return COMPARE_WORDS.moves(row.one.move, row.other.move);
  const paused = (row.one ?? row.other)?.option.notice;
  if (row.one) return paused ? COMPARE_WORDS.onlyLeftPaused : COMPARE_WORDS.onlyLeft;
  return paused ? COMPARE_WORDS.onlyRightPaused : COMPARE_WORDS.onlyRight;
}
