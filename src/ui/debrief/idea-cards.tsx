// Two or three ideas this run has shown, in our own words, each with another line to try and its source named.

import type { Source } from '../../domain/concepts';
import type { Idea } from '../../domain/debrief/ideas';
import { toHash } from '../../game/routes';
import { DEBRIEF } from '../words/debrief';
import type { LensWords } from '../words/lens';
import { ownLine } from './own-line';

interface CardsProps {
  readonly ideas: readonly Idea[];
  readonly source: Source;
  readonly words: LensWords;
}

export function IdeaCards({ ideas, source, words }: CardsProps) {
  if (ideas.length === 0) return null;
  return (
    <section class="wrap" aria-labelledby="h-ideas">
      <h2 id="h-ideas">{ideasHeading(ideas.length)}</h2>
      <ul class="ideas">
        {ideas.map(({ concept, from, try: line }) => (
          <li key={concept.id}>
            <h3>
              <a href={toHash({ screen: 'idea', idea: concept.id })}>{concept.name}</a>
            </h3>
            <p class="from">
              {DEBRIEF.from}
              {ownLine(from.option)}
            </p>
            <div>
              <p>{concept.what}</p>
              <p class="everyday">{concept.everyday}</p>
              {concept.caution ? <p class="caution">{concept.caution}</p> : null}
            </div>
            <div class="try penciled">
              <small>{words.try}</small>
              <p>{line}</p>
            </div>
          </li>
        ))}
      </ul>
      <p class="source small soft">{DEBRIEF.source(source)}</p>
    </section>
  );
}

export const ideasHeading = (count: number): string => (count === 1 ? DEBRIEF.idea : DEBRIEF.ideas);
