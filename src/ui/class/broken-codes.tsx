// Codes that could not be read, each with what is wrong with it; none is guessed at.

import { storyOfCode } from '../../domain/workshop/class-code';
import type { BrokenCode } from '../../domain/workshop/pasted-codes';
import { usePage } from '../page-parts';
import { CODES as W } from '../words/class-codes';

/** As many as anybody will look through. */
const LISTED = 40;

interface BrokenCodesProps {
  readonly broken: readonly BrokenCode[];
  readonly toStory: (story: string) => void;
}

export function BrokenCodes({ broken, toStory }: BrokenCodesProps) {
  const { game } = usePage();
  const ids = game.shelf.map(({ id }) => id);
  const storyOf = ({ code, why }: BrokenCode): string | null =>
    why === 'other-story' ? storyOfCode(code, ids) : null;
  const titleOf = (id: string): string => game.entry(id)?.card.title ?? id;
  const others = [...new Set(broken.flatMap((each) => storyOf(each) ?? []))];
  return (
    <section class="broken-codes" aria-labelledby="h-broken">
      <h3 id="h-broken">{W.broken(broken.length)}</h3>
      <p class="small soft">{W.brokenWhy}</p>
      <ul>
        {broken.slice(0, LISTED).map((each, i) => {
          const story = storyOf(each);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same broken code may be there twice
            <li key={`${each.code} ${i}`}>
              <code>{each.code}</code> <span>{story ? W.fromStory(titleOf(story)) : W.why[each.why]}</span>
            </li>
          );
        })}
      </ul>
      {broken.length > LISTED ? <p>{W.more(broken.length - LISTED)}</p> : null}
      {others.map((id) => (
        <button key={id} class="btn" type="button" onClick={() => toStory(id)}>
          {W.switchTo(titleOf(id))}
        </button>
      ))}
    </section>
  );
}
