// Under the printed map: the lines of this run by their numbers, so that the sheet can be read without the screen.

import { ownLine } from '../debrief/own-line';
import type { MapModel } from './map-model';

export function PrintedLines({ model: { current } }: { readonly model: MapModel }) {
  if (!current) return null;
  return (
    <ol class="printed-lines">
      {current.steps.map((step, i) => (
        <li key={step.turn}>
          <b>{i + 1}</b> {ownLine(step.option)} <small>{step.name}</small>
        </li>
      ))}
    </ol>
  );
}
