// The story: the picture, the words on paper below it, and what can be done.

import '../styles/ink-story.css';
import '../styles/speech.css';
import './story.css';
import './quick-menu.css';
import './story-layouts.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { pickedBefore } from '../../game/read-before';
import type { StoryFlow } from '../../game/story-flow';
import { Icon } from '../icon';
import { usePage } from '../page-parts';
import { Later } from '../shell/later';
import { SkipLink } from '../shell/top-bar';
import { STORY } from '../words/story';
import { Choices } from './choices';
import { Handset } from './handset';
import { type Layout, useLayout } from './layout';
import { Ended, Onward, Skip, Stuck } from './onward';
import { QuickMenu } from './quick-menu';
import { watchCover } from './stage-cover';
import { canSend, openThread, phoneOut } from './thread';
import { useReadBefore } from './use-read-before';
import { useStage, useStillness } from './use-stage';
import { usePaperClick, useStoryFocus, useStoryKeys, useWayInView } from './use-story-hands';
import { Words } from './words';

const history = () => import('./history-dialog').then((part) => part.HistoryDialog);

export function StoryScreen({ flow }: { readonly flow: StoryFlow }) {
  const { game } = usePage();
  const [historyOpen, setHistoryOpen] = useState(false);
  const room = useRef<HTMLElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLElement>(null);
  const menu = useRef<HTMLElement>(null);
  const handset = useRef<HTMLDivElement>(null);
  const layout = useLayout();
  const stage = useStage(flow, box);
  useStillness(stage.port, historyOpen || game.settingsOpen.value);
  useStoryKeys(flow);
  usePaperClick(flow, room);
  useEffect(() => flow.start(), [flow]);
  useReadBefore(flow);

  const { card } = flow.source;
  const phase = flow.phase.value;
  const sending = phase === 'choosing' && canSend(flow.turn.value);
  const phone = !stage.failed && layout !== 'beside' && phoneOut(flow.turn.value, flow.shown.value, phase);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what covers the picture changes with these
  useLayoutEffect(() => {
    if (!stage.port || !box.current) return;
    return watchCover(stage.port, {
      box: box.current,
      paper: paper.current,
      menu: menu.current,
      handset: handset.current,
    });
  }, [stage.port, layout, phone]);

  const look = `play play--${stage.failed ? 'plain' : layout} play--${phase} ${phone ? 'play--phone' : ''}`;
  return (
    <>
      <SkipLink to="words" words={STORY.skipTo} />
      <main class={look} ref={room}>
        <h1 class="vh" tabIndex={-1}>
          {card.title}
        </h1>
        <div class="stage" ref={box} aria-hidden="true" />
        <QuickMenu flow={flow} strip={menu} openHistory={() => setHistoryOpen(true)} />
        {stage.failed ? <StageLost again={stage.again} /> : null}
        {phone ? <Handset thread={openThread(flow.transcript.value, card, sending)} box={handset} /> : null}
        <Paper flow={flow} paper={paper} layout={stage.failed ? 'plain' : layout} phone={phone} />
      </main>
      {historyOpen ? <Later load={history} with={{ flow, close: () => setHistoryOpen(false) }} /> : null}
    </>
  );
}

interface PaperProps {
  readonly flow: StoryFlow;
  readonly paper: { readonly current: HTMLElement | null };
  readonly layout: Layout | 'plain';
  readonly phone: boolean;
}

const NONE: ReadonlySet<string> = new Set();

/** The torn sheet: the words, and one way on. */
function Paper({ flow, paper, layout, phone }: PaperProps) {
  const { game } = usePage();
  const way = useRef<HTMLElement>(null);
  useStoryFocus(flow, paper, way);
  useWayInView(flow, paper, layout !== 'over');
  const turn = flow.turn.value;
  const phase = flow.phase.value;
  const room = layout === 'plain' ? 'page' : layout === 'over' && phase === 'choosing' ? 'narrow' : 'wide';
  const button = way as { current: HTMLButtonElement | null };
  return (
    <section
      class="sheet sheet--torn paper"
      aria-label={STORY.story}
      ref={paper as { current: HTMLElement | null }}
    >
      <Caption />
      <Words flow={flow} room={room} plain={layout === 'plain'} phone={phone} fixed={layout === 'over'} />
      {phase === 'telling' ? (
        <div class="tell-on">
          <Onward flow={flow} button={button} />
          {game.settings.value.skipRead && flow.canSkip.value ? <Skip flow={flow} /> : null}
        </div>
      ) : null}
      {phase === 'choosing' && turn.decision ? (
        <Choices
          decision={turn.decision}
          turn={turn.number}
          before={
            game.settings.value.marks ? pickedBefore(game.runs.value, flow.source.id, game.runId) : NONE
          }
          ahead={game.watching.value === game.runId ? (flow.run.picks[flow.run.at]?.pick ?? null) : null}
          walkOn={() => flow.walkOn()}
          choose={(number, id) => flow.choose(number, id)}
          list={way as { current: HTMLOListElement | null }}
        />
      ) : null}
      {phase === 'ended' ? <Ended button={button} /> : null}
      {phase === 'stuck' ? <Stuck flow={flow} button={button} /> : null}
    </section>
  );
}

/** What is heard, in words, while it is heard. */
function Caption() {
  const { game } = usePage();
  const words = game.caption.value;
  return words && game.settings.value.captions ? (
    <p class="caption">
      <Icon name="sound" />
      {words}
    </p>
  ) : null;
}

function StageLost({ again }: { readonly again: () => void }) {
  return (
    <div class="stage-lost" role="status">
      <p>{STORY.stageLost}</p>
      <button class="btn btn--bare" type="button" onClick={again}>
        {STORY.again}
      </button>
    </div>
  );
}
