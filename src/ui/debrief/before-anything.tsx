// Before anything is explained the reader is asked where it turned: a guess of one's own comes before anybody else's.

import { useState } from 'preact/hooks';
import type { DebriefView } from '../../game/debrief-of-run';
import { note } from '../../game/notes';
import { FEELINGS, type Feeling } from '../../game/store-port';
import { usePage } from '../page-parts';
import { toTop } from '../shell/to-heading';
import { ASKED, FEELING_WORDS } from '../words/asked';
import { ownLine } from './own-line';

export function BeforeAnything({ view }: { readonly view: DebriefView }) {
  const { game } = usePage();
  const { record, debrief } = view;
  const [turn, mark] = useState(record.marked?.turn ?? null);
  const [feeling, feel] = useState<Feeling | null>(record.marked?.feeling ?? null);
  const [said, say] = useState('');
  const goOn = (at: number | null): void => {
    const word = at === null ? null : feeling;
    void note(game, record, { marked: { turn: at, feeling: word } }).then(toTop);
  };
  return (
    <div class="wrap asked">
      <h1 tabIndex={-1}>{ASKED.heading}</h1>
      <p class="prose asked-lead">{ASKED.lead}</p>
      <fieldset class="asked-lines">
        <legend class="vh">{ASKED.lines}</legend>
        {debrief.ribbon.map((step, i) => (
          <label key={step.turn} class="asked-line">
            <input type="radio" name="turned" checked={turn === step.turn} onChange={() => mark(step.turn)} />
            <span class="n" aria-hidden="true">
              {i + 1}
            </span>
            <span class="asked-words">
              <span class="own">{ownLine(step.option)}</span>
              <small>{step.when}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset class="asked-feelings">
        <legend>{ASKED.feelings}</legend>
        <p class="small soft">{ASKED.feelingsWhy}</p>
        <div class="row">
          {[...FEELINGS, null].map((word) => (
            <label class={word ? 'felt' : 'felt felt--none'} key={word}>
              <input type="radio" name="felt" checked={feeling === word} onChange={() => feel(word)} />
              <span>{word ? FEELING_WORDS[word] : ASKED.noFeeling}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="row asked-on">
        <button
          class="btn btn--lamp btn--big"
          type="button"
          onClick={() => (turn === null ? say(ASKED.markFirst) : goOn(turn))}
        >
          {ASKED.mark}
        </button>
        <button class="btn btn--bare" type="button" onClick={() => goOn(null)}>
          {ASKED.without}
        </button>
        <span class="small" role="status">
          {said}
        </span>
      </div>
    </div>
  );
}
