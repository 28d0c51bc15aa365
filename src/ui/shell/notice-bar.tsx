// Sentences to the reader: what happened, and what can be done about it. They stay until they are put away.

import './notice-bar.css';
import { useState } from 'preact/hooks';
import { Icon } from '../icon';
import { usePage } from '../page-parts';
import { SHELL } from '../words/shell';

export function NoticeBar() {
  const { game } = usePage();
  const [memorySeen, setMemorySeen] = useState(false);
  const notice = game.notice.value;
  const memory = game.store.kind === 'memory' && !memorySeen;
  return (
    <div class="notices" role="status">
      {memory ? <Slip words={SHELL.memory} close={() => setMemorySeen(true)} /> : null}
      {notice ? (
        <Slip
          words={notice.words}
          action={notice.action}
          close={() => {
            game.notice.value = null;
          }}
        />
      ) : null}
    </div>
  );
}

interface SlipProps {
  readonly words: string;
  readonly action?: { readonly label: string; readonly run: () => void } | null;
  readonly close: () => void;
}

function Slip({ words, action, close }: SlipProps) {
  const act = (): void => {
    close();
    action?.run();
  };
  return (
    <div class="notice-slip inked v2">
      <p>{words}</p>
      {action ? (
        <button class="btn btn--bare" type="button" onClick={act}>
          {action.label}
        </button>
      ) : null}
      <button class="notice-close" type="button" aria-label={SHELL.putAway} onClick={close}>
        <Icon name="close" />
      </button>
    </div>
  );
}
