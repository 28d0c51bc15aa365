// The shelf: all stories, framed, on boards. Laid out for one as well as for ten.

import './shelf.css';
import './shelf-layouts.css';
import { usePage } from '../page-parts';
import { Later } from '../shell/later';
import { SkipLink, TopBar } from '../shell/top-bar';
import { SHELF, shelfHeading, shelfLead } from '../words/shelf';
import { StoryOnShelf } from './story-on-shelf';

const pasteCode = () => import('./paste-code').then((part) => part.PasteCode);

/** @param lost the address led nowhere; the shelf is what there is */
export function ShelfScreen({ lost }: { readonly lost: boolean }) {
  const { game } = usePage();
  const shelf = game.stories;
  const minutes = [
    Math.min(...shelf.map(({ card }) => card.minutes[0])),
    Math.max(...shelf.map(({ card }) => card.minutes[1])),
  ] as const;
  return (
    <>
      <SkipLink to="stories" words={SHELF.skip} />
      <TopBar here={lost ? 'unknown' : 'shelf'} />
      <main class={`shelf shelf--${layout(shelf.length)}`}>
        <div class="wrap top">
          <h1 tabIndex={-1}>{lost ? SHELF.lost : shelfHeading(shelf.length)}</h1>
          <p class="lead">
            {lost ? SHELF.lostWhy : ''}
            {lost && shelf.length ? SHELF.lostHere : shelfLead(shelf.length, minutes)}
          </p>
        </div>
        <ul class="wrap boards" id="stories" tabIndex={-1} aria-label={SHELF.stories}>
          {shelf.map((entry) => (
            <StoryOnShelf key={entry.id} entry={entry} />
          ))}
        </ul>
        <Later load={pasteCode} with={{}} />
      </main>
    </>
  );
}

/** One story is hung large; two or four stand in pairs; more stand three to a board. */
const layout = (stories: number): 'one' | 'two' | 'three' =>
  stories <= 1 ? 'one' : stories === 2 || stories === 4 ? 'two' : 'three';
