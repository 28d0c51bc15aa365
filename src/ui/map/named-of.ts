// What the words about conditions may name: places that have been come to, lines that have been taken, or everything.

import { ownLine } from '../debrief/own-line';
import { quoted } from '../story/quoted';
import type { Named } from '../words/conditions';
import { type MapModel, takenOptions } from './map-model';

export function namedOf(model: MapModel): Named {
  const { card } = model.view;
  const taken = takenOptions(model);
  const lines = new Map(model.view.map.lines.map((line) => [line.id, line]));
  return {
    other: card.people[card.with[0] ?? '']?.name ?? '',
    decision: (id) => {
      const shown = model.reveal.decision(id);
      return shown === 'passed' || shown === 'named' ? (card.decisions[id]?.name ?? id) : null;
    },
    line: (id) => {
      const option = taken.get(id);
      if (option) return quoted(ownLine(option));
      return model.whole ? quoted(lines.get(id)?.text ?? '') : null;
    },
    isPause: (id) => lines.get(id)?.turnsBack ?? false,
  };
}
