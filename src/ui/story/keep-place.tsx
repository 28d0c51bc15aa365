// Keeps the place the reader is at under a name of theirs: a run of its own, that nothing later changes or clears away.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { keepPlace } from '../../game/kept-places';
import type { StoryFlow } from '../../game/story-flow';
import { usePage } from '../page-parts';
import { KEEP } from '../words/history';

/** As many letters as fit a line of the shelf. */
const LONGEST = 60;

export function KeepPlace({ flow }: { readonly flow: StoryFlow }) {
  const { game } = usePage();
  const [open, setOpen] = useState(false);
  const [said, say] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  // At once: what is typed next is the name.
  useLayoutEffect(() => {
    if (!open) return;
    field.current?.focus();
    field.current?.select();
  }, [open]);
  const shut = (words: string): void => {
    say(words);
    setOpen(false);
    opener.current?.focus();
  };
  const keep = async (event: Event): Promise<void> => {
    event.preventDefault();
    const name = field.current?.value.trim() || suggested(flow);
    await keepPlace(game, flow, name);
    shut(KEEP.kept(name));
  };
  return (
    <div class="keep-place">
      <button class="btn" type="button" ref={opener} aria-expanded={open} onClick={() => setOpen(!open)}>
        {KEEP.open}
      </button>
      {open ? (
        <form class="row" onSubmit={(event) => void keep(event)}>
          <label>
            {KEEP.call}{' '}
            <input
              ref={field}
              type="text"
              maxLength={LONGEST}
              defaultValue={suggested(flow)}
              autocomplete="off"
            />
          </label>
          <button class="btn btn--lamp" type="submit">
            {KEEP.keep}
          </button>
          <button class="btn btn--bare" type="button" onClick={() => shut('')}>
            {KEEP.never}
          </button>
        </form>
      ) : null}
      <span role="status" class="small">
        {said}
      </span>
    </div>
  );
}

/** The last choice passed is what a reader remembers a place by. */
function suggested({ turn, turns, source }: StoryFlow): string {
  const at = turns.value[turn.value.number - 1]?.decision?.name ?? turn.value.decision?.name ?? '';
  return source.card.decisions[at]?.name ?? source.card.title;
}
