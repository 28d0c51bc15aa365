// While the story is told: the line on the wall, what comes next, and the one way on.

import { letteredOf } from '../../domain/workshop/letters';
import { allShown } from '../../domain/workshop/room-steps';
import type { RoomDesk } from '../../game/workshop/room-desk';
import { Icon } from '../icon';
import { EntryLine } from '../story/entry-line';
import { DESK } from '../words/desk';
import type { Steady } from './use-steady';

interface NextLinesProps {
  readonly desk: RoomDesk;
  readonly steady: Steady;
}

/** Lines ahead that the teacher sees. */
const AHEAD = 3;

export function NextLines({ desk, steady }: NextLinesProps) {
  const session = desk.room.value;
  const turn = desk.turn.value;
  const { card } = desk.source;
  const shown = Math.min(session.line, turn.beats.length);
  const now = turn.beats[shown - 1];
  const next = turn.beats.slice(shown, shown + AHEAD);
  const paused = session.phase === 'pause';
  const done = allShown(session, turn);
  const way = !done
    ? DESK.nextLine
    : turn.decision
      ? paused || !session.plan.pauses.includes(turn.decision.name)
        ? DESK.putUp
        : DESK.pauseFirst
      : DESK.toDebrief;
  return (
    <div class="desk-grid">
      <section class="card inked lines-now" aria-labelledby="h-now">
        <h2 id="h-now">{DESK.upNow}</h2>
        {shown <= 1 && turn.picked ? (
          <EntryLine
            entry={{ key: 'p', turn: turn.number, kind: 'picked', option: turn.picked }}
            card={card}
          />
        ) : null}
        {now ? (
          <EntryLine entry={{ key: 'now', turn: turn.number, kind: 'beat', beat: now }} card={card} />
        ) : null}
      </section>
      <section class="lines-next" aria-labelledby="h-next">
        {paused ? (
          <>
            <h2 id="h-next">{DESK.pauseHead}</h2>
            <p class="soft">{DESK.pauseWhy}</p>
            {desk.prompts[0] ? <blockquote>{desk.prompts[0]}</blockquote> : null}
          </>
        ) : (
          <>
            <h2 id="h-next">{DESK.next}</h2>
            {next.map((beat, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place in the turn
              <div class="ahead" key={`${turn.number}.${shown + i}`}>
                <EntryLine entry={{ key: `${i}`, turn: turn.number, kind: 'beat', beat }} card={card} />
              </div>
            ))}
            {next.length < AHEAD && turn.decision ? (
              <div class="ahead">
                <p class="soft small">{DESK.lastLine}</p>
                <ol class="ahead-opts">
                  {letteredOf(turn.decision).map(({ letter, option }) => (
                    <li key={option.id}>
                      <b class="hand">{letter}</b> {option.text}
                    </li>
                  ))}
                </ol>
              </div>
            ) : null}
            {done && !turn.decision ? <p class="soft">{DESK.atEnd}</p> : null}
          </>
        )}
        <div class="desk-foot">
          <button class="btn btn--lamp btn--big" type="button" onClick={() => desk.press({ do: 'on' })}>
            {way}
            <Icon name="onward" />
          </button>
          <button class="btn btn--bare" type="button" onClick={() => desk.press({ do: 'back' })}>
            <Icon name="back" />
            {DESK.back}
          </button>
          {steady.on || steady.held ? (
            <button class="btn btn--bare" type="button" onClick={() => steady.hold(!steady.held)}>
              <Icon name={steady.held ? 'onward' : 'pause'} />
              {steady.held ? DESK.goOn : DESK.hold}
            </button>
          ) : null}
        </div>
      </section>
    </div>
  );
}
