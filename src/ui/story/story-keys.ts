// The keyboard of the story: on with Enter, space or the right arrow, picks by number, up and down among the choices.

import type { StoryFlow } from '../../game/story-flow';
import { numbered } from './choices';

/** Elements that have a use of their own for the keys. */
const BUSY = 'input, textarea, select, summary, [contenteditable]';

/** Handles one key; true when it was for the story. */
export function storyKey(event: KeyboardEvent, flow: StoryFlow, numberKeys: boolean): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (document.querySelector('dialog[open]')) return false;
  const at = event.target instanceof Element ? event.target : null;
  if (at?.closest(BUSY)) return false;
  const onButton = at?.closest('button, a') ?? null;
  const { key, repeat } = event;
  if (flow.phase.value === 'telling') {
    if (key === 'ArrowRight' || ((key === 'Enter' || key === ' ') && !onButton)) {
      if (!repeat) flow.next();
      return true;
    }
    // A key held down on Continue would run through the lines.
    return repeat && (key === 'Enter' || key === ' ');
  }
  if (flow.phase.value !== 'choosing') return false;
  // A key still held from before must not pick.
  if (repeat && (key === 'Enter' || key === ' ')) return true;
  if (/^[1-9]$/.test(key)) return numberKeys && !repeat && pickNumber(Number(key), flow);
  if (key === 'ArrowDown' || key === 'ArrowUp') return moveAmongChoices(at, key === 'ArrowDown' ? 1 : -1);
  return false;
}

function pickNumber(number: number, flow: StoryFlow): boolean {
  const { decision, number: turn } = flow.turn.value;
  const option = decision ? numbered(decision)[number - 1] : undefined;
  if (!option) return false;
  flow.choose(turn, option.id);
  return true;
}

function moveAmongChoices(at: Element | null, step: 1 | -1): boolean {
  const list = at?.closest('.choices');
  if (!list) return false;
  const buttons = [...list.querySelectorAll('button')];
  const from = at instanceof HTMLButtonElement ? buttons.indexOf(at) : step > 0 ? -1 : buttons.length;
  buttons[Math.max(0, Math.min(buttons.length - 1, from + step))]?.focus();
  return true;
}
