// The heading of what is up: where a screen reader reads on from when something new has come.

/** Puts the focus on the h1; the page stays where it is scrolled to. */
export const toHeading = (): void =>
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });

/** Back to the top of the page and its heading, where what is below has been replaced. */
export function toTop(): void {
  window.scrollTo(0, 0);
  toHeading();
}
