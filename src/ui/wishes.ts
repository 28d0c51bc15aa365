// What the reader's system asks for, as signals: dark, contrast, less motion.

import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from '../domain/settings';
import type { Motion } from '../game/stage-port';

export interface SystemWishes {
  readonly dark: ReadonlySignal<boolean>;
  readonly contrast: ReadonlySignal<boolean>;
  readonly lessMotion: ReadonlySignal<boolean>;
}

/** Follows the system's wishes for as long as the page lives. */
export function systemWishes(match: (query: string) => MediaQueryList): SystemWishes {
  const follow = (query: string): ReadonlySignal<boolean> => {
    const list = match(query);
    const wish = signal(list.matches);
    list.addEventListener('change', () => {
      wish.value = list.matches;
    });
    return wish;
  };
  return {
    dark: follow('(prefers-color-scheme: dark)'),
    contrast: follow('(prefers-contrast: more)'),
    lessMotion: follow('(prefers-reduced-motion: reduce)'),
  };
}

export type Theme = Exclude<Settings['theme'], 'system'>;

/** The theme and the motion in force: the reader's setting, or the system's wish where they leave it to the system. */
export interface InForce {
  readonly theme: ReadonlySignal<Theme>;
  readonly motion: ReadonlySignal<Motion>;
}

export function inForce(settings: ReadonlySignal<Settings>, wishes: SystemWishes): InForce {
  return {
    theme: computed(() => {
      const { theme } = settings.value;
      if (theme !== 'system') return theme;
      if (wishes.contrast.value) return wishes.dark.value ? 'contrast-dark' : 'contrast-light';
      return wishes.dark.value ? 'evening' : 'paper';
    }),
    motion: computed(() => {
      const { motion } = settings.value;
      if (motion !== 'system') return motion;
      return wishes.lessMotion.value ? 'reduced' : 'full';
    }),
  };
}
