// What a search has found: names, with the sentence in which the words stand.

import type { Catalogue } from '../../domain/concepts';
import type { Found } from '../../domain/guide/search';
import { GUIDE_WORDS as W } from '../words/guide';
import { IdeaLink } from './idea-link';

interface FoundProps {
  readonly query: string;
  readonly found: readonly Found[];
  readonly met: ReadonlySet<string>;
  readonly catalogue: Catalogue;
}

export function FoundIdeas({ query, found, met, catalogue }: FoundProps) {
  const familyOf = (id: string): string => catalogue.families.find((family) => family.id === id)?.name ?? '';
  return (
    <div class="found-ideas">
      <p role="status" class="found-count">
        {W.found(found.length, query)}
      </p>
      <ul>
        {found.map(({ concept, sentence }) => (
          <li key={concept.id}>
            <IdeaLink concept={concept} met={met.has(concept.id)} />
            <p class="small soft">
              {sentence ?? concept.everyday} <span class="of-family">{familyOf(concept.family)}</span>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
