// On the class sheet: one decision, its lines by letter with the hands for each, and the way taken ringed.

import type { CastMember } from '../../domain/story-card';
import type { SheetDecision, SheetOption } from '../../domain/workshop/class-sheet';
import { byName } from '../words/by-name';
import { byWords, CLASS_SHEET as W } from '../words/class-sheet';
import { VoteBars } from './vote-bars';

/** Bars of a quick vote stand in half a row. */
const SHORT = 84;

interface SheetVotesProps {
  readonly decision: SheetDecision;
  /** The person of the story. */
  readonly you: CastMember;
  /** Hands of the longest bar on the sheet. */
  readonly most: number;
}

export function SheetVotes({ decision, you, most }: SheetVotesProps) {
  const { number, name, saw, prompt, options, full } = decision;
  const voted = options.some(({ first }) => first !== null);
  const by = byWords(decision);
  return (
    <li class={full ? 'vote' : 'vote vote--quick'}>
      <div class="vote-what">
        <b>{number}</b>
        <div>
          <h3 class="hand">{name}</h3>
          <p>{byName(saw, you)}</p>
          {prompt && full ? (
            <p class="small">
              {W.asked} {prompt}
            </p>
          ) : null}
        </div>
      </div>
      <div>
        <table>
          <thead class="vh">
            <tr>
              <th>{W.letter}</th>
              <th>{W.line}</th>
              <th>{W.first}</th>
              <th>{W.second}</th>
              <th>{W.drawn}</th>
            </tr>
          </thead>
          <tbody>
            {(voted ? options : options.filter(({ taken }) => taken)).map((option) => (
              <Line key={option.id} option={option} most={most} longest={full ? undefined : SHORT} />
            ))}
          </tbody>
        </table>
        {voted ? null : <p class="small">{W.unvoted}</p>}
        {by ? <p class="small">{by}</p> : null}
      </div>
    </li>
  );
}

interface LineProps {
  readonly option: SheetOption;
  readonly most: number;
  readonly longest: number | undefined;
}

function Line({ option, most, longest }: LineProps) {
  const { letter, text, first, second, taken } = option;
  return (
    <tr class={taken ? 'went' : ''}>
      <th scope="row">
        <span aria-hidden="true">{letter}</span>
        <span class="vh">{taken ? W.went(letter) : letter}</span>
      </th>
      <td class="words">{text}</td>
      <td class="n">{first}</td>
      <td class="n n2">{second}</td>
      <td class="bars">
        <VoteBars first={first} second={second} most={most} longest={longest} />
      </td>
    </tr>
  );
}
