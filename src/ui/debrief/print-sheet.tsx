// The debrief on paper: two A4 pages, whichever page is on the screen. In the page all the time, and shown to the printer alone.

import { useEffect, useRef } from 'preact/hooks';
import type { DebriefView } from '../../game/debrief-of-run';
import { lensWords } from '../words/lens';
import { twoOf } from './debrief-context';
import { fitPages } from './fit-pages';
import { sourceWords } from './idea-cards';
import { PrintHappened } from './print-happened';
import { PrintLines } from './print-lines';
import { PrintLoop } from './print-loop';
import { PrintMeters } from './print-meters';

export function PrintSheet({ view }: { readonly view: DebriefView }) {
  const sheets = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const fit = (): void => {
      if (sheets.current) fitPages(sheets.current);
    };
    window.addEventListener('beforeprint', fit);
    return () => window.removeEventListener('beforeprint', fit);
  }, []);
  return (
    <div class="on-paper" ref={sheets}>
      <div class="paper">
        <PrintHappened view={view} />
        <PrintFoot words={`${view.entry.card.title}, page 1 of 2`} />
      </div>
      <div class="paper">
        <PrintLoop view={view} />
        <PrintLines view={view} />
        {lensWords(view.entry.card.lens, twoOf(view).other).meters ? (
          <PrintMeters landed={view.debrief.landed} />
        ) : null}
        <PrintFoot words={`${sourceWords(view.debrief.source)} Page 2 of 2`} />
      </div>
    </div>
  );
}

function PrintFoot({ words }: { readonly words: string }) {
  return (
    <p class="paper-foot">
      <b class="hand">The Space Between</b>
      <span>{words}</span>
    </p>
  );
}
