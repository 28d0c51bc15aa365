// Leaving at once: in place of the game a page of notes, made of nothing of the game's. What is kept stays kept.

import { SHELL } from '../words/shell';

const NOTES = '#/notes';

/** True where the reader has left and the page has been loaded again since. */
export const hasLeft = (view: Window): boolean => view.location.hash === NOTES;

/** Clears the document and puts up the notes; the way back in the browser's history leads to them too. */
export function putUpNotes(view: Window): void {
  const { document: page, location } = view;
  location.replace(NOTES);
  view.addEventListener(
    'hashchange',
    (event) => {
      if (hasLeft(view)) return;
      event.stopImmediatePropagation();
      location.replace(NOTES);
    },
    true,
  );
  // Without an icon of its own the browser would go and ask for one.
  page.querySelector('[rel="icon"]')?.setAttribute('href', 'data:,');
  for (const each of page.querySelectorAll('link:not([rel="icon"]), style, [name="description"]'))
    each.remove();
  const html = page.documentElement;
  for (const { name } of [...html.attributes]) if (name !== 'lang') html.removeAttribute(name);
  page.title = SHELL.notes;
  const heading = page.createElement('h1');
  heading.textContent = SHELL.notes;
  const paper = page.createElement('textarea');
  paper.setAttribute('aria-label', SHELL.notes);
  paper.style.cssText = 'width:100%;height:75vh;border:0;outline:0;resize:none;font:1rem/1.6 sans-serif';
  page.body.replaceChildren(heading, paper);
  paper.focus();
}

/**
 * Calls `leave` at the third Escape within two seconds, whatever else Escape does. A key or a click between them begins
 * anew: somebody who closes one dialog after another is not leaving. Returns how to stop.
 */
export function onThreeEscapes(view: Window, leave: () => void): () => void {
  let presses: number[] = [];
  const again = (): void => {
    presses = [];
  };
  const press = ({ key, repeat, timeStamp }: KeyboardEvent): void => {
    if (repeat) return;
    if (key !== 'Escape') again();
    else presses = [...presses.filter((at) => timeStamp - at < 2000), timeStamp];
    if (presses.length > 2) leave();
  };
  view.addEventListener('keydown', press, true);
  view.addEventListener('pointerdown', again, true);
  return () => {
    view.removeEventListener('keydown', press, true);
    view.removeEventListener('pointerdown', again, true);
  };
}
