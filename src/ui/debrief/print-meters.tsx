// On paper: the hidden meters as three small bars, and what they come to.

import type { Landed } from '../../domain/debrief/landed';
import { BarSvg } from './bars';
import { barWords, METER_MOVES, METER_NAMES } from './meter-words';

export function PrintMeters({ landed }: { readonly landed: Landed }) {
  return (
    <>
      <p class="paper-head">The hidden meters</p>
      <p>
        <b>{landed.heading}</b> {landed.words}
      </p>
      <ul class="paper-three">
        {landed.bars.map((bar) => (
          <li key={bar.meter}>
            <p>
              <b>{METER_NAMES[bar.meter]}</b>: {METER_MOVES[bar.meter]}
            </p>
            <BarSvg bar={bar} />
            <p class="paper-small">{barWords(bar)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
