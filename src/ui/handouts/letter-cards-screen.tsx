// The letters A to D to hold up, or to pin into the corners of the room.

import { useState } from 'preact/hooks';
import { LETTERS } from '../../domain/workshop/letters';
import { CARDS as W } from '../words/letter-cards';
import { Handout } from './handout';

const SHOWN = LETTERS.slice(0, 4);

export function LetterCardsScreen() {
  const [large, setLarge] = useState(false);
  const size = (words: string, is: boolean) => (
    <label>
      <input type="radio" name="size" checked={large === is} onChange={() => setLarge(is)} /> {words}
    </label>
  );
  return (
    <Handout>
      <div class="wrap cards-choice">
        <h1 tabIndex={-1}>{W.title}</h1>
        <p class="soft">{W.lead}</p>
        <fieldset>
          <legend class="vh">{W.size}</legend>
          {size(W.four, false)}
          {size(W.one, true)}
        </fieldset>
      </div>
      <ul class={large ? 'letter-cards letter-cards--large' : 'letter-cards leaf'}>
        {SHOWN.map((letter, i) => (
          <li key={letter} class={large ? 'leaf' : ''}>
            <span class="hand letter">{letter}</span>
            <span class="corners" aria-hidden="true">
              {SHOWN.map((each, k) => (
                <i key={each} class={k <= i ? 'on' : ''} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Handout>
  );
}
