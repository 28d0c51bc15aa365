// A native dialog that is open for as long as it is drawn. Escape closes it, and the browser gives the focus back.

import { useEffect, useRef } from 'preact/hooks';

/** @param close called when the dialog has been closed, by Escape or otherwise */
export function useDialog(close: () => void): { current: HTMLDialogElement | null } {
  const dialog = useRef<HTMLDialogElement>(null);
  const closed = useRef(close);
  closed.current = close;
  useEffect(() => {
    const box = dialog.current;
    if (!box) return;
    const from = document.activeElement;
    const onClose = (): void => closed.current();
    // A press on the backdrop is a press on the dialog itself, outside of its paper.
    const onClick = (event: MouseEvent): void => {
      if (event.target === box) box.close();
    };
    box.addEventListener('close', onClose);
    box.addEventListener('click', onClick);
    if (!box.open) box.showModal();
    return () => {
      box.removeEventListener('close', onClose);
      box.removeEventListener('click', onClick);
      // Taken down while it was open: where nothing else has taken the focus, it goes back to where it came from.
      const free = document.activeElement === document.body || box.contains(document.activeElement);
      if (box.open && free && from instanceof HTMLElement) from.focus({ preventScroll: true });
    };
  }, []);
  return dialog;
}
