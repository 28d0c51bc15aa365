// The ten families, each with its ideas.

import type { Catalogue, ConceptFamily } from '../../domain/concepts';
import { GUIDE_WORDS as W } from '../words/guide';
import { IdeaLink } from './idea-link';

interface FamiliesProps {
  readonly catalogue: Catalogue;
  /** Ids of the ideas that were met. */
  readonly met: ReadonlySet<string>;
}

export function Families({ catalogue, met }: FamiliesProps) {
  return (
    <div class="families">
      {catalogue.families.map((family, i) => (
        <Family key={family.id} family={family} number={i + 1} met={met} />
      ))}
    </div>
  );
}

interface FamilyProps {
  readonly family: ConceptFamily;
  readonly number: number;
  readonly met: ReadonlySet<string>;
}

function Family({ family, number, met }: FamilyProps) {
  const heading = headingOf(family.id);
  return (
    <section class="family" aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1}>
        <span class="fam-n" aria-hidden="true">
          {number}
        </span>
        <span>
          {family.name} <small>{W.parts[family.id]}</small>
        </span>
      </h2>
      <p class="small soft about-family">{family.about}</p>
      <ul>
        {family.concepts.map((concept) => (
          <li key={concept.id}>
            <IdeaLink concept={concept} met={met.has(concept.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const headingOf = (family: string): string => `family-${family}`;

/** Brings a family to the top and the focus to its name. */
export function goToFamily(family: string): void {
  const heading = document.getElementById(headingOf(family));
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
