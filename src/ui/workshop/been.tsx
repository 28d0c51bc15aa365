// Where the room has been: each choice with the way taken, and from each a way back to see another.

import { letterOf } from '../../domain/workshop/letters';
import { takenOf } from '../../domain/workshop/room-run';
import type { RoomDecision } from '../../domain/workshop/room-session';
import { handsFor } from '../../domain/workshop/tally';
import type { RoomDesk } from '../../game/workshop/room-desk';
import { Icon } from '../icon';
import { BY, DESK } from '../words/desk';

export function Been({ desk }: { readonly desk: RoomDesk }) {
  const session = desk.room.value;
  const taken = takenOf(session);
  const { card } = desk.source;
  const textOf = (index: number): string => desk.turns.value[index + 1]?.picked?.text ?? '';
  return (
    <details class="more been">
      <summary>
        {DESK.been} <span class="soft">({taken.length})</span>
      </summary>
      {taken.length === 0 ? <p class="soft">{DESK.beenNothing}</p> : null}
      <ol>
        {taken.map((each, index) => {
          const name = card.decisions[each.decision]?.name ?? each.decision;
          return (
            <li key={`${each.decision} ${each.visit}`}>
              <b class="hand" aria-hidden="true">
                {letterOf(each.options, each.taken ?? '')}
              </b>
              <p>
                {name}: {textOf(index)}
                <br />
                <span class="soft small">
                  {votesOf(each)}
                  {each.by ? BY[each.by] : ''}
                </span>
              </p>
              <button
                class="btn btn--bare"
                type="button"
                aria-label={DESK.anotherOf(name)}
                onClick={() => desk.seeAnother(index)}
              >
                <Icon name="fork" />
                {DESK.another}
              </button>
            </li>
          );
        })}
      </ol>
      {session.before.length ? <p class="soft small">{DESK.ways(session.before.length)}</p> : null}
    </details>
  );
}

/** “A 3, B 5; A 6, B 2 · ”: both votes, letters that had hands. */
function votesOf(each: RoomDecision): string {
  const votes = [each.first, each.second].flatMap((tally) => {
    const parts = each.options
      .filter((id) => handsFor(tally, id) > 0)
      .map((id) => `${letterOf(each.options, id)} ${handsFor(tally, id)}`);
    return parts.length ? [parts.join(', ')] : [];
  });
  return votes.length ? `${votes.join('; ')} · ` : '';
}
