// The votes: a row a letter, the first in pencil and the second in ink, each with a counter that is large enough to tap.

import './ballot.css';
import { useEffect, useState } from 'preact/hooks';
import { letteredOf } from '../../domain/workshop/letters';
import { openDecision } from '../../domain/workshop/room-run';
import type { RoomSession, Tally } from '../../domain/workshop/room-session';
import { handsFor, totalOf } from '../../domain/workshop/tally';
import type { RoomDesk } from '../../game/workshop/room-desk';
import { Icon } from '../icon';
import { DESK } from '../words/desk';
import { TALLIES } from './vote-drawing';

/** Milliseconds until something comes that nobody can see, and until it goes again. */
const REHEARSAL = 300;

/**
 * Without a graphics card a browser takes a fifth of a second to learn how small changes of this page are drawn. Two that nobody
 * can see teach it before the first hand is counted.
 */
function useRehearsal(): boolean {
  const [on, set] = useState(false);
  useEffect(() => {
    const timers = [true, false].map((to, at) => setTimeout(() => set(to), (at + 1) * REHEARSAL));
    return () => timers.forEach(clearTimeout);
  }, []);
  return on;
}

export function Ballot({ desk }: { readonly desk: RoomDesk }) {
  const session = desk.session.value;
  const { decision } = desk.turn.value;
  const rehearsing = useRehearsal();
  const open = openDecision(session);
  if (!decision || !open) return null;
  const { phase } = session;
  const voting = phase === 'first-vote' || phase === 'second-vote';
  const choosing = phase === 'reveal' || (phase === 'talk' && !session.plan.votes);
  return (
    <section class="ballot card inked" aria-labelledby="h-votes">
      <h2 id="h-votes">{voting ? DESK.counting : DESK.results}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              <span class="vh">{DESK.line}</span>
            </th>
            {open.first ? (
              <th scope="col">
                {open.full ? DESK.first : DESK.hands} {open.full ? <small>{DESK.inPencil}</small> : null}
              </th>
            ) : null}
            {open.full ? (
              <th scope="col">
                {DESK.second} <small>{DESK.inInk}</small>
              </th>
            ) : null}
            {choosing ? <th scope="col">{DESK.way}</th> : null}
          </tr>
        </thead>
        <tbody>
          {letteredOf(decision).map(({ letter, option }, at) => (
            <tr key={option.id} class={desk.aim.value === option.id ? 'aimed' : ''}>
              <th scope="row" class="letter">
                {letter}
              </th>
              <td class="opt">{option.text}</td>
              {open.first ? (
                <Count
                  desk={desk}
                  tally={open.first}
                  option={option.id}
                  at={at}
                  letter={letter}
                  vote="first"
                  phase={phase}
                  rehearsing={rehearsing}
                />
              ) : null}
              {open.full ? (
                <Count
                  desk={desk}
                  tally={open.second}
                  option={option.id}
                  at={at}
                  letter={letter}
                  vote="second"
                  phase={phase}
                  rehearsing={rehearsing}
                />
              ) : null}
              {choosing ? (
                <td class="way">
                  <label>
                    <input
                      type="radio"
                      name="way"
                      aria-label={DESK.wayOf(letter)}
                      checked={desk.aim.value === option.id}
                      onChange={() => desk.mark(option.id)}
                    />
                  </label>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
        {open.first ? (
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {DESK.counted}
              </th>
              <td>
                <output>{totalOf(open.first)}</output>
              </td>
              {open.full ? (
                <td>
                  <output>
                    {open.second || phase === 'second-vote' ? totalOf(open.second) : DESK.notYet}
                  </output>
                </td>
              ) : null}
              {choosing ? <td /> : null}
            </tr>
          </tfoot>
        ) : null}
      </table>
      {voting ? (
        <p class="row small ballot-ways">
          <button class="as-link" type="button" onClick={() => desk.countAnew()}>
            {DESK.anew}
          </button>
          {phase === 'first-vote' ? (
            <button class="as-link" type="button" onClick={() => desk.voteInFull(!open.full)}>
              {open.full ? DESK.quickly : DESK.inFull}
            </button>
          ) : null}
        </p>
      ) : null}
      {voting ? <p class="small soft hint">{open.full ? DESK.noNumbers : DESK.noNumbersQuick}</p> : null}
    </section>
  );
}

interface CountProps {
  readonly desk: RoomDesk;
  /** Null for a vote that has not begun. */
  readonly tally: Tally | null;
  readonly option: string;
  readonly at: number;
  readonly letter: string;
  readonly vote: 'first' | 'second';
  readonly phase: RoomSession['phase'];
  readonly rehearsing: boolean;
}

function Count({ desk, tally, option, at, letter, vote, phase, rehearsing }: CountProps) {
  const on = phase === (vote === 'first' ? 'first-vote' : 'second-vote');
  const hands = handsFor(tally, option);
  const name = vote === 'first' ? DESK.first : DESK.second;
  const rehearsed = rehearsing && on && hands === 0;
  return (
    <td class={`count ${on ? '' : 'later'} ${rehearsed ? 'rehearsed' : ''}`}>
      <div>
        {on ? (
          <button
            type="button"
            disabled={hands === 0}
            aria-label={DESK.fewer(name, letter)}
            onClick={() => desk.press({ do: 'letter', at, by: -1 })}
          >
            <Icon name="minus" />
          </button>
        ) : null}
        <output>{tally || on ? hands : DESK.notYet}</output>
        {on ? (
          <button
            type="button"
            aria-label={DESK.more(name, letter)}
            onClick={() => desk.press({ do: 'letter', at, by: 1 })}
          >
            <Icon name="plus" />
          </button>
        ) : null}
      </div>
      <Strokes hands={rehearsed ? 5 : hands} kind={vote === 'first' ? 'pencil' : 'ink'} waits={on} />
    </td>
  );
}

interface StrokesProps {
  readonly hands: number;
  readonly kind: 'pencil' | 'ink';
  readonly waits: boolean;
}

/** More strokes than these nobody counts. */
const MOST_STROKES = 25;

/** @param waits whether there is a layer for them where there are none */
function Strokes({ hands, kind, waits }: StrokesProps) {
  const drawn = hands > MOST_STROKES ? 0 : hands;
  if (drawn === 0 && !waits) return null;
  const groups = Array.from({ length: Math.ceil(drawn / 5) }, (_, i) => Math.min(5, drawn - i * 5));
  return (
    <div class={`tally ${kind}`} aria-hidden="true">
      {groups.map((strokes, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place
        <svg key={i} viewBox="-2 0 30 24" aria-hidden="true">
          <path d={TALLIES[strokes - 1] ?? ''} />
        </svg>
      ))}
    </div>
  );
}
