// A run that somebody gave as a code or a link: pasted, it opens on its own screen.

import { useState } from 'preact/hooks';
import { codeIn } from '../../game/play-of-code';
import { usePage } from '../page-parts';
import { PASTE } from '../words/paste';

export function PasteCode() {
  const { game } = usePage();
  const [said, say] = useState('');
  const open = (event: Event & { currentTarget: HTMLFormElement }): void => {
    event.preventDefault();
    const code = codeIn(String(new FormData(event.currentTarget).get('code') ?? ''));
    if (code) game.go({ screen: 'code', code });
    else say(PASTE.empty);
  };
  return (
    <details class="wrap notes paste">
      <summary>{PASTE.given}</summary>
      <form class="row" onSubmit={open}>
        <label>
          <span>{PASTE.field}</span>
          <input name="code" type="text" autocomplete="off" spellcheck={false} />
        </label>
        <button class="btn" type="submit">
          {PASTE.open}
        </button>
        <span role="status">{said}</span>
      </form>
    </details>
  );
}
