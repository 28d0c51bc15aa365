// The three meters as bars: of the chances offered, taken; with what blind picking would have taken marked on each.

import type { Bar } from '../../domain/debrief/landed';
import { BARS, METER_MOVES, METER_NAMES, METERS_WORDS } from '../words/meters';
import { drawBar } from './bar-drawing';
import { barWords, blindOf } from './meter-words';

export function Bars({ bars }: { readonly bars: readonly Bar[] }) {
  return (
    <div class="bars">
      {bars.map((bar) => (
        <BarRow key={bar.meter} bar={bar} />
      ))}
      <p class="key soft small">{BARS.key}</p>
      <details class="table-of">
        <summary>{METERS_WORDS.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{BARS.meter}</th>
              <th scope="col">{BARS.taken}</th>
              <th scope="col">{BARS.offered}</th>
              <th scope="col">{BARS.blind}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.meter}>
                <th scope="row">{METER_NAMES[bar.meter]}</th>
                <td>{bar.got}</td>
                <td>{bar.most}</td>
                <td>{blindOf(bar)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

function BarRow({ bar }: { readonly bar: Bar }) {
  return (
    <div class="bar-row">
      <p id={`bar-${bar.meter}`}>
        <b>{METER_NAMES[bar.meter]}</b> <span class="soft">{METER_MOVES[bar.meter]}</span>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a <meter> element can't hold the drawing */}
      <div
        role="meter"
        aria-labelledby={`bar-${bar.meter}`}
        aria-valuemin={0}
        aria-valuemax={Math.max(1, bar.most)}
        aria-valuenow={bar.got}
        aria-valuetext={barWords(bar)}
      >
        <BarSvg bar={bar} />
      </div>
      <p class="bar-count" aria-hidden="true">
        {bar.got} <span class="soft">{BARS.of(bar.most)}</span>
      </p>
    </div>
  );
}

/** One bar, drawn. */
export function BarSvg({ bar }: { readonly bar: Bar }) {
  const art = drawBar(bar.meter, bar.level, bar.blind);
  return (
    <svg class="bar-chart" viewBox={`0 0 ${art.width} ${art.height}`} aria-hidden="true">
      <path class={`fill ${bar.meter}`} d={art.fill} />
      <path class="tex" d={art.texture} />
      <path class="rest" d={art.rest} />
      <path class="line" d={art.outline} />
      <path class="blind" d={art.blind} />
    </svg>
  );
}
