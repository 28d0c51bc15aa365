// On paper: the hidden meters as three small bars, and what they come to.

import type { Landed } from '../../domain/debrief/landed';
import { METER_MOVES, METER_NAMES, METERS_WORDS } from '../words/meters';
import { BarSvg } from './bars';
import { barWords } from './meter-words';

export function PrintMeters({ landed }: { readonly landed: Landed }) {
  return (
    <>
      <p class="paper-head">{METERS_WORDS.heading}</p>
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
