// The hidden meters, on demand: in words first, then as bars, along the run, and in the plane.

import type { Landed } from '../../domain/debrief/landed';
import { METERS_WORDS } from '../words/meters';
import { Bars } from './bars';
import { OverTimeFigure } from './over-time';
import { Plane } from './plane';

export function HiddenMeters({ landed }: { readonly landed: Landed }) {
  return (
    <section class="wrap" aria-labelledby="h-meters">
      <details class="meters">
        <summary>
          <h2 id="h-meters">
            <span class="when-shut">{METERS_WORDS.show}</span>
            <span class="when-open">{METERS_WORDS.heading}</span>
          </h2>
        </summary>
        <div class="landed">
          <div class="reading prose">
            <p class="lead">{landed.heading}</p>
            <p>{landed.words}</p>
          </div>
          <Bars bars={landed.bars} />
          <Plane landed={landed} />
          <OverTimeFigure moments={landed.overTime} />
        </div>
      </details>
    </section>
  );
}
