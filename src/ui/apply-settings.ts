// Writes the reader's settings on <html>, where the style sheets read them.

import { effect, type ReadonlySignal } from '@preact/signals';
import type { Settings } from '../domain/settings';
import type { InForce } from './wishes';

/** From this text size on, the story's words flow down the page instead of lying over the picture. */
const LARGE = 1.4;

/** Keeps <html> in step with the settings. Returns how to stop. */
export function applySettings(
  html: HTMLElement,
  settings: ReadonlySignal<Settings>,
  { theme, motion }: InForce,
): () => void {
  return effect(() => {
    const { textSize, font, handwriting, spacing, lines } = settings.value;
    html.dataset.theme = theme.value;
    html.dataset.motion = motion.value;
    html.dataset.font = font;
    html.dataset.hand = handwriting ? 'on' : 'off';
    html.dataset.spacing = spacing;
    html.dataset.lines = lines;
    html.dataset.text = textSize >= LARGE ? 'large' : 'usual';
    html.style.setProperty('--text-scale', String(textSize));
  });
}
