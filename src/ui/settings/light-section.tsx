// The colours of the page, and how much moves.

import type { Settings } from '../../domain/settings';
import { usePage } from '../page-parts';
import { LIGHT } from '../words/settings';
import { OneOf } from './fields';

const THEMES: readonly Settings['theme'][] = [
  'system',
  'paper',
  'evening',
  'contrast-light',
  'contrast-dark',
];

export function LightSection() {
  const { game } = usePage();
  const now = game.settings.value.theme;
  return (
    <section aria-labelledby="set-light">
      <h3 id="set-light">{LIGHT.heading}</h3>
      <fieldset class="swatches">
        <legend class="vh">{LIGHT.colours}</legend>
        {THEMES.map((theme) => (
          <label class="swatch" key={theme}>
            <input type="radio" name="theme" checked={now === theme} onChange={() => game.set({ theme })} />
            <span class="chip" data-theme={theme === 'system' ? undefined : theme} aria-hidden="true">
              <b>{LIGHT.letters}</b>
              <i>{LIGHT.letters}</i>
            </span>
            <span>{LIGHT.themes[theme]}</span>
          </label>
        ))}
      </fieldset>
      <OneOf
        of="motion"
        legend={LIGHT.motion}
        choices={[
          ['system', LIGHT.motions.system],
          ['full', LIGHT.motions.full],
          ['reduced', LIGHT.motions.reduced],
          ['none', LIGHT.motions.none],
        ]}
      />
    </section>
  );
}
