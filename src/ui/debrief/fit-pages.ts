// Sets the printed pages as large as they fit: a run of seventeen choices has more to say than one of twelve.

const [LARGEST, SMALLEST, STEP] = [1.08, 0.6, 0.02];

/** Measures each page of `sheets` on the screen, unseen, and writes its `--fit`. */
export function fitPages(sheets: HTMLElement): void {
  sheets.classList.add('on-paper--measured');
  for (const page of sheets.querySelectorAll<HTMLElement>('.a4')) {
    let fit = LARGEST;
    page.style.setProperty('--fit', String(fit));
    while (page.scrollHeight > page.clientHeight + 1 && fit > SMALLEST) {
      fit = Math.max(SMALLEST, fit - STEP);
      page.style.setProperty('--fit', fit.toFixed(2));
    }
  }
  sheets.classList.remove('on-paper--measured');
}
