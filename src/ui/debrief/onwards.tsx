// The ways on from a debrief: the turn again, the whole story again, the shelf, paper.

import type { DebriefView } from '../../game/debrief-of-run';
import { toHash } from '../../game/routes';
import { Icon } from '../icon';
import { usePage } from '../page-parts';
import { LINK_WORDS } from '../words/links';
import { ONWARDS } from '../words/onwards';
import { NextPlays } from './next-plays';
import { OtherSideNext } from './other-side-next';

export function Onwards({ view }: { readonly view: DebriefView }) {
  const { game } = usePage();
  const { turning, ribbon } = view.debrief;
  const step = turning ? ribbon[turning.step] : undefined;
  return (
    <section class="wrap onwards" aria-labelledby="h-on">
      <h2 id="h-on">{ONWARDS.heading}</h2>
      <div class="row">
        {step ? (
          <button
            class="btn btn--lamp btn--big"
            type="button"
            onClick={() => void game.replayFrom(view.record, step.turn)}
          >
            <Icon name="replay" />
            {ONWARDS.again(step.name)}
          </button>
        ) : null}
        <button class="btn btn--big" type="button" onClick={() => void game.beginStory(view.entry.id)}>
          {ONWARDS.beginning}
        </button>
        <a class="btn btn--bare" href={toHash({ screen: 'shelf' })}>
          {ONWARDS.stories}
        </a>
        <a class="btn btn--bare" href={toHash({ screen: 'map', story: view.entry.id, run: view.record.id })}>
          {LINK_WORDS.map}
        </a>
        <a class="btn btn--bare" href={toHash({ screen: 'compare', one: view.record.id, other: null })}>
          {LINK_WORDS.compare}
        </a>
        <button class="btn btn--bare" type="button" onClick={() => window.print()}>
          <Icon name="print" />
          {ONWARDS.print}
        </button>
      </div>
      <OtherSideNext view={view} />
      <NextPlays story={view.entry.side ?? view.entry.id} />
      <p class="small soft">
        {ONWARDS.help[0]} <a href={toHash({ screen: 'help' })}>{ONWARDS.help[1]}</a>.
      </p>
    </section>
  );
}
