// The fields of the settings: a row of radio buttons, a tick box, a slider. Each writes its one setting at once.

import type { ComponentChildren } from 'preact';
import type { Settings } from '../../domain/settings';
import { usePage } from '../page-parts';
import { SETTINGS } from '../words/settings';

/** The settings of a kind of value. */
export type KeyOf<V> = { [K in keyof Settings]: Settings[K] extends V ? K : never }[keyof Settings];

interface OneOfProps<K extends KeyOf<string>> {
  readonly of: K;
  readonly legend: string;
  readonly choices: readonly (readonly [value: Settings[K], words: ComponentChildren])[];
  /** Stacked where the words are long. */
  readonly stacked?: boolean;
}

export function OneOf<K extends KeyOf<string>>({ of, legend, choices, stacked = false }: OneOfProps<K>) {
  const { game } = usePage();
  const now = game.settings.value[of];
  return (
    <fieldset class={stacked ? undefined : 'inline'}>
      <legend>{legend}</legend>
      {choices.map(([value, words]) => (
        <label class="choice" key={value}>
          <input
            type="radio"
            name={of}
            checked={now === value}
            onChange={() => game.set({ [of]: value } as Partial<Settings>)}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface TickProps {
  readonly of: KeyOf<boolean>;
  readonly children: ComponentChildren;
}

export function Tick({ of, children }: TickProps) {
  const { game } = usePage();
  return (
    <label class="choice check">
      <input
        type="checkbox"
        checked={game.settings.value[of]}
        onChange={(event) => game.set({ [of]: event.currentTarget.checked })}
      />
      <span>{children}</span>
    </label>
  );
}

interface SlideProps {
  readonly of: KeyOf<number>;
  readonly words: ComponentChildren;
  /** In hundredths. */
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

export function Slide({ of, words, from, to, step }: SlideProps) {
  const { game } = usePage();
  const now = Math.round(game.settings.value[of] * 100);
  const id = `set-${of}`;
  return (
    <div class="slide" style={{ '--v': `${((now - from) / (to - from)) * 100}%` }}>
      <label for={id}>{words}</label>
      <input
        type="range"
        id={id}
        min={from}
        max={to}
        step={step}
        value={now}
        aria-valuetext={SETTINGS.perCent(now)}
        onInput={(event) => game.set({ [of]: Number(event.currentTarget.value) / 100 })}
      />
      <output for={id}>{now} %</output>
    </div>
  );
}
