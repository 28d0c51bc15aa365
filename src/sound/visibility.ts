// Whether the page is looked at: a hidden tab makes no sound.

/** The part of a document that is needed. */
export type Page = Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>;

/** Calls `onChange` when the page is hidden or comes back. @returns ends the watching */
export function watchVisibility(page: Page, onChange: (hidden: boolean) => void): () => void {
  const changed = () => onChange(page.hidden);
  page.addEventListener('visibilitychange', changed);
  return () => page.removeEventListener('visibilitychange', changed);
}
