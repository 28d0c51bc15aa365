// The strip that hangs into the picture, or lies along the bottom of a phone.

import type { Ref } from 'preact';
import type { StoryFlow } from '../../game/story-flow';
import { Icon } from '../icon';
import { usePage } from '../page-parts';
import { DOORS } from '../words/doors';
import { QUICK } from '../words/story';

interface QuickMenuProps {
  readonly flow: StoryFlow;
  readonly strip: Ref<HTMLElement>;
  readonly openHistory: () => void;
}

export function QuickMenu({ flow, strip, openHistory }: QuickMenuProps) {
  const { game, leave } = usePage();
  const settings = (): void => {
    game.settingsOpen.value = true;
  };
  return (
    <nav class="quick" aria-label={QUICK.strip} ref={strip}>
      <ul>
        <Item
          icon="back"
          words={QUICK.back}
          tip={QUICK.backTip}
          off={!flow.canBack.value}
          act={() => flow.back()}
        />
        <Item
          icon="forward"
          words={QUICK.forward}
          tip={QUICK.forwardTip}
          off={!flow.canForward.value}
          act={() => flow.forward()}
        />
        <Item icon="history" words={QUICK.history} act={openHistory} />
        <Item icon="settings" words={QUICK.settings} act={settings} />
        <Item
          icon="leave"
          words={QUICK.leave}
          tip={QUICK.leaveTip}
          act={() => game.go({ screen: 'shelf' })}
        />
        <Item icon="close" words={DOORS.leave} act={leave} />
      </ul>
    </nav>
  );
}

interface ItemProps {
  readonly icon: string;
  readonly words: string;
  readonly act: () => void;
  /** What it does, at more length. */
  readonly tip?: string;
  /** There is nowhere to go; the button stays where it is and keeps the focus. */
  readonly off?: boolean;
}

function Item({ icon, words, act, tip, off = false }: ItemProps) {
  return (
    <li>
      <button
        type="button"
        title={tip}
        aria-disabled={off ? 'true' : undefined}
        onClick={off ? undefined : act}
      >
        <Icon name={icon} />
        <span>{words}</span>
      </button>
    </li>
  );
}
