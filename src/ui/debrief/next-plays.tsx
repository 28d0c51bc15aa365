// What to play next, with its reason: this story another way, or another story.

import { type Next, playNext } from '../../domain/debrief/play-next';
import { usePage } from '../page-parts';
import { endingsFound } from '../shelf/endings-found';
import { ONWARDS, whyNext } from '../words/onwards';

/** @param story the one just played; for the other side of an evening, the story it is a side of */
export function NextPlays({ story }: { readonly story: string }) {
  const { game } = usePage();
  const runs = game.runs.value;
  const nexts = playNext(
    game.stories.map(({ id, card, endings }) => ({
      id,
      family: card.family,
      themes: card.themes,
      endings,
      found: endingsFound(runs, id),
    })),
    story,
  );
  if (nexts.length === 0) return null;
  return (
    <div class="nexts">
      <h3>{ONWARDS.next}</h3>
      <ul>
        {nexts.map((next) => (
          <Suggested key={next.story} next={next} />
        ))}
      </ul>
    </div>
  );
}

function Suggested({ next }: { readonly next: Next }) {
  const { game, pictures } = usePage();
  const card = game.entry(next.story)?.card;
  if (!card) return null;
  return (
    <li>
      <img src={pictures(card.cover)} alt="" width={160} height={100} loading="lazy" />
      <div>
        <p class="hand">{card.title}</p>
        <p>{whyNext(next, card.pitch)}</p>
        {next.why === 'other-endings' ? null : (
          <button class="btn" type="button" onClick={() => void game.beginStory(next.story)}>
            {ONWARDS.begin(card.title)}
          </button>
        )}
      </div>
    </li>
  );
}
