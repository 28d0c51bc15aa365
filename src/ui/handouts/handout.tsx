// A sheet for a class: on the screen it lies on the wall under a row of buttons, on paper only the sheet is left.

import '../styles/ink-map.css';
import './handout.css';
import type { ComponentChildren } from 'preact';
import { SkipLink, TopBar } from '../shell/top-bar';
import { HANDOUT } from '../words/handouts';
import { NAME_PARTS } from '../words/shell';

interface HandoutProps {
  /** Buttons and links beside “Print”. */
  readonly tools?: ComponentChildren;
  /** A line under the buttons. */
  readonly note?: string;
  readonly children: ComponentChildren;
}

export function Handout({ tools, note, children }: HandoutProps) {
  return (
    <div class="handout">
      <SkipLink to="sheet" words={HANDOUT.skip} />
      <TopBar here="workshop" />
      <main id="sheet" tabIndex={-1}>
        <div class="wrap handout-tools">
          <div class="row">
            <button class="btn btn--lamp" type="button" onClick={() => window.print()}>
              {HANDOUT.print}
            </button>
            {tools}
          </div>
          <p class="small soft">
            {HANDOUT.paper} {note}
          </p>
        </div>
        {children}
      </main>
    </div>
  );
}

interface LeafProps {
  readonly title: string;
  readonly lead: string;
  /** The first leaf of a sheet has the heading of the screen. */
  readonly first?: boolean;
  readonly kind?: string;
  /** What stands at its foot. */
  readonly foot: string;
  readonly children: ComponentChildren;
}

/** One sheet of paper, or as many as what is on it takes. */
export function Leaf({ title, lead, first = false, kind = '', foot, children }: LeafProps) {
  return (
    <article class={`leaf ${kind}`}>
      <header class="leaf-head">
        <div>
          {first ? <h1 tabIndex={-1}>{title}</h1> : <h2 class="leaf-title">{title}</h2>}
          <p>{lead}</p>
        </div>
        <p class="leaf-mark" aria-hidden="true">
          {NAME_PARTS[0]}
          <i /> {NAME_PARTS[1]}
        </p>
      </header>
      {children}
      <footer class="leaf-foot">{foot}</footer>
    </article>
  );
}

const ROWS = ['first', 'second', 'third', 'fourth'] as const;

/** Lines to write on by hand: at most four. */
export const Ruled = ({ lines }: { readonly lines: number }) => (
  <span class="ruled" aria-hidden="true">
    {ROWS.slice(0, lines).map((row) => (
      <i key={row} />
    ))}
  </span>
);
