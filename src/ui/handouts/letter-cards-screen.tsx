// The letters A to E to hold up, or to pin into the corners of the room.

import './handout.css';
import './letter-cards.css';
import { useState } from 'preact/hooks';
import { LETTERS, type Letter } from '../../domain/workshop/letters';
import { CARDS as W } from '../words/letter-cards';
import { Handout } from './handout';

const SHOWN: readonly Letter[] = LETTERS.slice(0, 5);
/** A choice has seldom five options: four pupils share a page of the fifth letter. */
const FIFTH: readonly Letter[] = ['E', 'E', 'E', 'E'];

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
      {large
        ? SHOWN.map((letter) => <Page key={letter} letters={[letter]} />)
        : [SHOWN.slice(0, 4), FIFTH].map((letters) => <Page key={letters.join('')} letters={letters} />)}
    </Handout>
  );
}

/** One page of cards: a single letter fills it. */
function Page({ letters }: { readonly letters: readonly Letter[] }) {
  const places = letters.map((letter, i) => ({ letter, place: `${letter} ${i}` }));
  return (
    <ul class={letters.length === 1 ? 'letter-cards letter-cards--large leaf' : 'letter-cards leaf'}>
      {places.map(({ letter, place }) => (
        <li key={place}>
          <span class="hand letter">{letter}</span>
          <span class="corners" aria-hidden="true">
            {SHOWN.slice(0, Math.max(4, marks(letter))).map((each, k) => (
              <i key={each} class={k < marks(letter) ? 'on' : ''} />
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Marks filled in on a card: one for A, five for E. */
const marks = (letter: Letter): number => LETTERS.indexOf(letter) + 1;
