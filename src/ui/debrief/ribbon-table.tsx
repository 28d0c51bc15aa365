// The ribbon as a table: where the two stood after each choice, in words and in the numbers it is drawn from.

import type { Between } from '../../domain/beat';
import type { RibbonStep } from '../../domain/debrief/ribbon';
import { RIBBON } from '../words/ribbon';
import { standing } from './ribbon-words';

interface TableProps {
  readonly steps: readonly RibbonStep[];
  readonly start: Between;
}

export function RibbonTable({ steps, start }: TableProps) {
  const rows = [
    { key: -1, name: RIBBON.beginning, between: start },
    ...steps.map(({ turn, name, between }, i) => ({ key: turn, name: `${i + 1} · ${name}`, between })),
  ];
  return (
    <details class="table-of">
      <summary>{RIBBON.table}</summary>
      <table>
        <caption>{RIBBON.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{RIBBON.after}</th>
            <th scope="col">{RIBBON.near}</th>
            <th scope="col">{RIBBON.tense}</th>
            <th scope="col">{RIBBON.inWords}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, between }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>{between.closeness}</td>
              <td>{between.tension}</td>
              <td>{standing(between)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
