// The debrief: three pages about one run. It explains, and it gives the moment back where it turned.

import '../styles/ink-debrief.css';
import '../styles/speech.css';
import './debrief.css';
import './after.css';
import './asked.css';
import './ribbon.css';
import './loop.css';
import './lines.css';
import './meters.css';
import './loop-on-paper.css';
import './print.css';
import type { DebriefView } from '../../game/debrief-of-run';
import { usePage } from '../page-parts';
import { Later } from '../shell/later';
import { SkipLink, TopBar } from '../shell/top-bar';
import { DEBRIEF } from '../words/debrief';
import { BeforeAnything } from './before-anything';
import { NextPage, PageTabs } from './page-links';
import { PrintSheet } from './print-sheet';
import { picturesOver } from './stills';
import { TheLoop } from './the-loop';
import { WhatHappened } from './what-happened';
import { YourLines } from './your-lines';

const handIn = () => import('../class/hand-in').then((part) => part.HandIn);

export function DebriefScreen() {
  const { game, pictures } = usePage();
  const view = game.debrief.value;
  const route = game.route.value;
  if (!view || route.screen !== 'debrief') return null;
  const { page } = route;
  const run = view.record.id;
  const asking = page === 1 && view.record.marked === null;
  return (
    <div class="debrief">
      <SkipLink to="debrief" words={DEBRIEF.skip} />
      <TopBar here="debrief" />
      <main id="debrief" aria-label={DEBRIEF.screen} tabIndex={-1}>
        {page === 1 ? (
          <div class="after" aria-hidden="true">
            <img src={picturesOver(view).map(pictures).find(Boolean)} alt="" />
          </div>
        ) : null}
        <div class={page === 1 ? 'sheet sheet--torn' : 'sheet'}>
          <PageTabs run={run} page={page} />
          {asking ? <BeforeAnything view={view} /> : <Page view={view} page={page} />}
          {asking || !game.passing.value ? null : <Later load={handIn} with={{ view }} />}
          {asking ? null : <NextPage run={run} page={page} />}
        </div>
      </main>
      <PrintSheet view={view} />
    </div>
  );
}

function Page({ view, page }: { readonly view: DebriefView; readonly page: number }) {
  if (page === 2) return <TheLoop view={view} />;
  if (page === 3) return <YourLines view={view} />;
  return <WhatHappened view={view} />;
}
