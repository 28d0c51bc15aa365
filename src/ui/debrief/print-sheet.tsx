// The debrief on paper: two A4 pages, whichever page is on the screen. In the page all the time, and shown to the printer alone.

import { useEffect, useRef } from 'preact/hooks';
import type { DebriefView } from '../../game/debrief-of-run';
import { DEBRIEF } from '../words/debrief';
import { PRINT } from '../words/print';
import { NAME } from '../words/shell';
import { twoOf } from './debrief-context';
import { fitPages } from './fit-pages';
import { PrintHappened } from './print-happened';
import { PrintLines } from './print-lines';
import { PrintLoop } from './print-loop';
import { PrintMeters } from './print-meters';
import { PrintOverThere } from './print-over-there';

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
      <div class="a4">
        <PrintHappened view={view} />
        <PrintOverThere view={view} />
        <PrintFoot words={PRINT.first(view.entry.card.title)} />
      </div>
      <div class="a4">
        <PrintLoop view={view} />
        <PrintLines view={view} />
        {twoOf(view).words.meters ? <PrintMeters landed={view.debrief.landed} /> : null}
        <PrintFoot words={PRINT.second(DEBRIEF.source(view.debrief.source))} />
      </div>
    </div>
  );
}

function PrintFoot({ words }: { readonly words: string }) {
  return (
    <p class="paper-foot">
      <b class="hand">{NAME}</b>
      <span>{words}</span>
    </p>
  );
}
