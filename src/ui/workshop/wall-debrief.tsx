// Looking back on the wall, a page at a time: the two of the story first, then the room, then the loop, and the questions.

import '../styles/ink-debrief.css';
import '../debrief/loop.css';
import './wall-back.css';
import './wall-loop.css';
import type { Debrief } from '../../domain/debrief/debrief';
import type { CastMember, StoryCard } from '../../domain/story-card';
import type { RoomSession } from '../../domain/workshop/room-session';
import { DEBRIEF_PAGES } from '../../domain/workshop/room-steps';
import type { Two } from '../debrief/debrief-context';
import { LoopFigure } from '../debrief/loop-figure';
import { lensWords } from '../words/lens';
import { WALL_DEBRIEF } from '../words/wall';
import { RoomSplits } from './room-splits';

interface WallDebriefProps {
  readonly session: RoomSession;
  /** Null until it has been fetched. */
  readonly debrief: Debrief | null;
  readonly card: StoryCard;
}

export function WallDebrief({ session, debrief, card }: WallDebriefProps) {
  const { page } = session;
  if (page >= DEBRIEF_PAGES.firstCard) {
    const n = page - DEBRIEF_PAGES.firstCard;
    return (
      <div class="back-page back-card">
        <h2>{WALL_DEBRIEF.question(n + 1)}</h2>
        <p class="wall-ask">{card.questions[n]}</p>
      </div>
    );
  }
  if (page === DEBRIEF_PAGES.cards) return <Cards questions={card.questions} />;
  if (page === DEBRIEF_PAGES.split) return <RoomSplits session={session} card={card} />;
  if (!debrief) return null;
  if (page === DEBRIEF_PAGES.loop) return <TheLoop debrief={debrief} card={card} />;
  if (page === DEBRIEF_PAGES.hands)
    return (
      <div class="back-page">
        <h2>{WALL_DEBRIEF.hands}</h2>
        <ul class="back-hands">
          {debrief.ending.hands.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <WhoIsYou card={card} words={debrief.ending.hands.join(' ')} />
      </div>
    );
  return (
    <div class="back-page">
      <h2>{debrief.ending.title}</h2>
      <p>{debrief.ending.closure}</p>
      <WhoIsYou card={card} words={debrief.ending.closure} />
    </div>
  );
}

/** The story speaks to its person, and a room is not that person. */
function WhoIsYou({ card, words }: { readonly card: StoryCard; readonly words: string }) {
  if (!/\byou/i.test(words)) return null;
  return <p class="who-is-you hand">{WALL_DEBRIEF.who(card.people[card.you]?.name ?? '')}</p>;
}

function Cards({ questions }: { readonly questions: readonly string[] }) {
  return (
    <div class="back-page back-page--cards">
      <h2>{WALL_DEBRIEF.questions}</h2>
      <ol class="back-cards">
        {questions.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ol>
    </div>
  );
}

function TheLoop({ debrief, card }: { readonly debrief: Debrief; readonly card: StoryCard }) {
  const { loop } = debrief;
  return (
    <div class="back-page back-page--loop">
      <h2>{loop?.kind === 'open' ? WALL_DEBRIEF.loopOpen : WALL_DEBRIEF.loop}</h2>
      {loop ? <LoopFigure loop={loop} two={twoIn(card)} inRoom /> : <p>{WALL_DEBRIEF.noLoop}</p>}
    </div>
  );
}

function twoIn(card: StoryCard): Two {
  const otherId = card.with[0] ?? card.you;
  const other = card.people[otherId] as CastMember;
  const you = card.people[card.you] as CastMember;
  return { you, youId: card.you, other, otherId, words: lensWords(card.lens, other) };
}
