// A text to hand on, with a button that copies it, and what came of it.

import { useState } from 'preact/hooks';
import { HANDOUT } from '../words/handouts';

interface CopyTextProps {
  readonly text: string;
  /** What the button says. */
  readonly words?: string;
}

export function CopyText({ text, words = HANDOUT.copy }: CopyTextProps) {
  const [said, say] = useState('');
  const copy = (): void => {
    const failed = (): void => say(HANDOUT.byHand);
    if (!navigator.clipboard) failed();
    else navigator.clipboard.writeText(text).then(() => say(HANDOUT.copied), failed);
  };
  return (
    <>
      <button class="btn btn--bare copy-text" type="button" onClick={copy}>
        {words}
      </button>
      <span role="status">{said}</span>
    </>
  );
}
