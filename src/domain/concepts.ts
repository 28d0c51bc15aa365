// The catalogue of the ideas the game teaches: families in order, each idea in our own words.

export interface Concept {
  readonly id: string;
  readonly family: string;
  readonly name: string;
  /** 40 to 90 words, plain. */
  readonly what: string;
  /** One everyday line. */
  readonly everyday: string;
  /** Told in the guide and the debriefs; no scene has to show it. */
  readonly told: boolean;
  /** Where the science is softer than the sentence; null where nothing need be said. */
  readonly caution: string | null;
}

export interface ConceptFamily {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly concepts: readonly Concept[];
}

/** The one article that the catalogue comes from. */
export interface Source {
  readonly title: string;
  readonly author: string;
  readonly reviewer: string;
  readonly publisher: string;
  /** ISO date. */
  readonly updated: string;
  readonly note: string;
}

export interface Catalogue {
  readonly families: readonly ConceptFamily[];
  readonly source: Source;
  readonly limits: readonly string[];
}

/** All ideas by id. */
export const conceptsById = (catalogue: Catalogue): ReadonlyMap<string, Concept> =>
  new Map(catalogue.families.flatMap((family) => family.concepts.map((concept) => [concept.id, concept])));
