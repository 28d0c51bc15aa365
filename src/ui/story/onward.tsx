// The ways on when there is nothing to choose: the next line, what happened between you, or one choice back.

import type { Ref } from 'preact';
import type { StoryFlow } from '../../game/story-flow';
import { Icon } from '../icon';
import { usePage } from '../page-parts';
import { STORY } from '../words/story';

interface WayProps {
  readonly flow: StoryFlow;
  readonly button: Ref<HTMLButtonElement>;
}

export function Onward({ flow, button }: WayProps) {
  return (
    <button class="onward" type="button" ref={button} onClick={() => flow.next()}>
      <Icon name="onward" />
      <span>{STORY.onward}</span>
      <small aria-hidden="true">{STORY.onwardKey}</small>
    </button>
  );
}

/** Past what has been read before, to the next choice or the first new line. */
export function Skip({ flow }: { readonly flow: StoryFlow }) {
  return (
    <button class="skip-read" type="button" onClick={() => flow.skip()}>
      {STORY.skip}
    </button>
  );
}

export function Ended({ button }: Pick<WayProps, 'button'>) {
  const { game } = usePage();
  const look = (): void => {
    if (game.runId !== null) game.go({ screen: 'debrief', run: game.runId, page: 1 });
  };
  return (
    <div class="way-on">
      <p class="soft small">{STORY.ends}</p>
      <button class="btn btn--lamp btn--big" type="button" ref={button} onClick={look}>
        {STORY.see}
      </button>
    </div>
  );
}

export function Stuck({ flow, button }: WayProps) {
  return (
    <div class="way-on">
      <p>{STORY.stuck}</p>
      <button class="btn btn--lamp" type="button" ref={button} onClick={() => flow.back()}>
        <Icon name="back" />
        {STORY.backOne}
      </button>
    </div>
  );
}
