// The wall: the picture, and on paper below it what the room reads, chooses among, talks about or sees. Nothing on it can be
// pressed; it does what the console does.

import '../styles/ink-workshop.css';
import '../styles/speech.css';
import '../story/story.css';
import './wall.css';
import './wall-waiting.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Debrief } from '../../domain/debrief/debrief';
import { LETTERS } from '../../domain/workshop/letters';
import { openDecision } from '../../domain/workshop/room-run';
import type { RoomDecision } from '../../domain/workshop/room-session';
import { leadersOf } from '../../domain/workshop/tally';
import type { RoomState } from '../../game/workshop/room-channel';
import type { RoomStage } from '../../game/workshop/room-stage';
import { watchCover } from '../story/stage-cover';
import { useStage } from '../story/use-stage';
import { WALL } from '../words/wall';
import { WallDebrief } from './wall-debrief';
import { WallLine } from './wall-line';
import { WallOptions } from './wall-options';

interface WallProps {
  readonly stage: RoomStage;
  readonly state: RoomState;
  readonly debrief: Debrief | null;
}

export function Wall({ stage, state, debrief }: WallProps) {
  const box = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLElement>(null);
  const { port, failed } = useStage(stage, box);
  const { session, blank, aim } = state;
  const { card } = stage.source;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what covers the picture changes with the phase
  useLayoutEffect(() => {
    if (!port || !box.current) return;
    return watchCover(port, { box: box.current, paper: paper.current, menu: null, handset: null });
  }, [port, session.phase]);
  const turn = stage.turn.value;
  const open = openDecision(session);
  const debriefing = session.phase === 'debrief';
  const choosing = open !== null && turn.decision !== null && session.phase !== 'reading';
  const prompt = choosing && session.phase === 'talk' ? open.prompt : null;
  const reveal = session.phase === 'reveal';
  return (
    <main class={`wall wall--${session.phase} ${failed ? 'wall--plain' : ''} ${blank ? 'wall--blank' : ''}`}>
      <h1 class="vh" tabIndex={-1}>
        {card.title}
      </h1>
      <div class="stage" ref={box} aria-hidden="true" />
      {blank ? (
        <p class="vh" role="status">
          {WALL.dark}
        </p>
      ) : null}
      <section
        class="sheet sheet--torn wall-words"
        aria-label={WALL.story}
        ref={paper as { current: HTMLElement | null }}
      >
        {debriefing ? <WallDebrief session={session} debrief={debrief} card={card} /> : null}
        {debriefing || prompt || reveal ? null : (
          <WallLine turn={turn} shown={stage.shown.value} card={card} />
        )}
        {prompt ? <p class="wall-ask">{prompt}</p> : null}
        {session.phase === 'pause' ? <p class="task">{WALL.pause}</p> : null}
        {choosing ? <p class="task">{taskOf(open, session.phase, prompt !== null)}</p> : null}
        {choosing && turn.decision ? (
          <WallOptions decision={turn.decision} open={open} reveal={reveal} aim={aim} />
        ) : null}
      </section>
    </main>
  );
}

/** What the room is asked to do, in a few words. */
function taskOf(open: RoomDecision, phase: string, asked: boolean): string {
  if (phase === 'first-vote' && !open.full) return WALL.hands;
  if (phase === 'first-vote')
    return open.options.length === 2 ? WALL.voteTwo : WALL.vote(LETTERS[open.options.length - 1] ?? '');
  if (phase === 'talk') return asked && open.first ? WALL.talk : WALL.talkFree;
  if (phase === 'second-vote') return WALL.again;
  const leaders = leadersOf(open.second ?? open.first, open.options);
  if (leaders.length === 0) return WALL.nobody;
  if (leaders.length > 1)
    return WALL.tie(leaders.map((id) => LETTERS[open.options.indexOf(id)] ?? '').join(', '));
  return open.second ? WALL.before : WALL.shown;
}
