// A field for a code or a link. What is wrong with it is said beside it, and what was pasted stays.

import { useState } from 'preact/hooks';
import { isProblem, sideOf } from '../../game/compare-view';
import { codeIn } from '../../game/play-of-code';
import { usePage } from '../page-parts';
import { COMPARE_WORDS } from '../words/compare';
import { problemWords } from './problem-words';

/** @param address of the run it is to be laid beside; null where the code is the first of the two */
export function PasteCode({ address }: { readonly address: string | null }) {
  const { game } = usePage();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const read = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!text.trim()) return setWrong(COMPARE_WORDS.pasteEmpty);
    try {
      const side = await sideOf(codeIn(text), { runs: [], entry: (id) => game.entry(id) });
      if (isProblem(side)) return setWrong(problemWords(side));
      const code = codeIn(text);
      game.go({ screen: 'compare', one: address ?? code, other: address === null ? null : code });
    } catch (error) {
      setWrong(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <form class="paste" onSubmit={(event) => void read(event)}>
      <label for="paste-code">{COMPARE_WORDS.pasteLabel}</label>
      <p class="small soft" id="paste-note">
        {COMPARE_WORDS.pasteNote}
      </p>
      <div class="row">
        <span class="field inked v2">
          <input
            id="paste-code"
            type="text"
            value={text}
            autocomplete="off"
            spellcheck={false}
            aria-invalid={wrong !== null}
            aria-describedby={wrong ? 'paste-wrong paste-note' : 'paste-note'}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setWrong(null);
            }}
          />
        </span>
        <button class="btn" type="submit">
          {COMPARE_WORDS.pasteDo}
        </button>
      </div>
      <p id="paste-wrong" class="problem" role="alert">
        {wrong}
      </p>
    </form>
  );
}
