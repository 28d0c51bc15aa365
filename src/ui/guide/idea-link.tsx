// The way to an idea: its name, marked where one of the reader's own runs has shown it.

import type { Concept } from '../../domain/concepts';
import { toHash } from '../../game/routes';
import { GUIDE_WORDS as W } from '../words/guide';

interface IdeaLinkProps {
  readonly concept: Concept;
  readonly met: boolean;
  /** The page that is up. */
  readonly here?: boolean;
}

export function IdeaLink({ concept, met, here = false }: IdeaLinkProps) {
  return (
    <a
      class={met ? 'idea-link idea-link--met' : 'idea-link'}
      href={toHash({ screen: 'idea', idea: concept.id })}
      aria-current={here ? 'page' : undefined}
    >
      {concept.name}
      {met ? <span class="vh">, {W.isMet}</span> : null}
    </a>
  );
}
