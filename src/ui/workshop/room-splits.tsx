// Where the room was split and where it changed its mind, in letters and numbers of hands.

import type { StoryCard } from '../../domain/story-card';
import { letterOf } from '../../domain/workshop/letters';
import { changesOf, splitsOf } from '../../domain/workshop/room-reading';
import { takenOf } from '../../domain/workshop/room-run';
import type { RoomDecision, RoomSession } from '../../domain/workshop/room-session';
import { handsFor } from '../../domain/workshop/tally';
import { WALL_DEBRIEF } from '../words/wall';

interface RoomSplitsProps {
  readonly session: RoomSession;
  readonly card: StoryCard;
}

/** At most so many of each: what is read from the last row is short. */
const MOST = 3;

export function RoomSplits({ session, card }: RoomSplitsProps) {
  const decisions = takenOf(session);
  const nameOf = (index: number): string => {
    const name = decisions[index]?.decision ?? '';
    return card.decisions[name]?.name ?? name;
  };
  const splits = splitsOf(decisions).slice(0, MOST);
  const changes = changesOf(decisions).slice(0, MOST);
  const voted = decisions.some(({ first }) => first !== null);
  return (
    <div class="back-page back-page--splits">
      <div>
        <h2>{WALL_DEBRIEF.splitHead}</h2>
        {splits.length ? (
          <ul>
            {splits.map(({ index }) => (
              <li key={index}>{WALL_DEBRIEF.split(nameOf(index), votesIn(decisions[index]))}</li>
            ))}
          </ul>
        ) : (
          <p>{voted ? WALL_DEBRIEF.noSplit : WALL_DEBRIEF.noVotes}</p>
        )}
      </div>
      {voted ? (
        <div>
          <h2>{WALL_DEBRIEF.changedHead}</h2>
          {changes.length ? (
            <ul>
              {changes.map(({ index, from, to, moved }) => (
                <li key={index}>
                  {WALL_DEBRIEF.split(
                    nameOf(index),
                    from.join() === to.join()
                      ? WALL_DEBRIEF.changed(moved)
                      : WALL_DEBRIEF.from(lettersOf(decisions[index], from), lettersOf(decisions[index], to)),
                  )}
                </li>
              ))}
            </ul>
          ) : (
            <p>{WALL_DEBRIEF.noChange}</p>
          )}
        </div>
      ) : null}
    </div>
  );
}

const lettersOf = (decision: RoomDecision | undefined, ids: readonly string[]): string =>
  ids.map((id) => letterOf(decision?.options ?? [], id)).join(', ') || WALL_DEBRIEF.nobody;

/** “A 7, B 6”: those that had hands. A letter stays with its number. */
function votesIn(decision: RoomDecision | undefined): string {
  const tally = decision?.second ?? decision?.first ?? null;
  return (decision?.options ?? [])
    .filter((id) => handsFor(tally, id) > 0)
    .map((id) => `${letterOf(decision?.options ?? [], id)}\u00a0${handsFor(tally, id)}`)
    .join(', ');
}
