// The colours of the page, and how much moves.

import type { Settings } from '../../domain/settings';
import { usePage } from '../page-parts';
import { OneOf } from './fields';

const THEMES: readonly (readonly [Settings['theme'], string])[] = [
  ['system', 'as the system'],
  ['paper', 'paper'],
  ['evening', 'evening'],
  ['contrast-light', 'contrast, light'],
  ['contrast-dark', 'contrast, dark'],
];

export function LightSection() {
  const { game } = usePage();
  const now = game.settings.value.theme;
  return (
    <section aria-labelledby="set-light">
      <h3 id="set-light">Light</h3>
      <fieldset class="swatches">
        <legend class="vh">Colours</legend>
        {THEMES.map(([theme, words]) => (
          <label class="swatch" key={theme}>
            <input type="radio" name="theme" checked={now === theme} onChange={() => game.set({ theme })} />
            <span class="chip" data-theme={theme === 'system' ? undefined : theme} aria-hidden="true">
              <b>Aa</b>
              <i>Aa</i>
            </span>
            <span>{words}</span>
          </label>
        ))}
      </fieldset>
      <OneOf
        of="motion"
        legend="Motion"
        choices={[
          ['system', 'as the system'],
          ['full', 'full'],
          ['reduced', 'cuts only'],
          ['none', 'none'],
        ]}
      />
    </section>
  );
}
