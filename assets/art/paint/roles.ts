// What the parts of a line drawing are (skin, hair, a sleeve), said by points that lie in them.

/** What a region is; the palette of a person gives each a colour. */
export type Role =
  | 'skin'
  | 'hair'
  | 'top'
  | 'under'
  | 'bottom'
  | 'sock'
  | 'shoe'
  | 'sole'
  | 'lining'
  | 'prop'
  | 'wood'
  | 'woodDark';

/** Colours by role, with the ink of the outlines and the red of cheeks. */
export type Palette = Readonly<Record<Role | 'ink' | 'blush', string>>;

/** A point in drawing units and the role of the region it lies in. */
export type Seed = readonly [x: number, y: number, role: Role];

/** The roles of one drawing. */
export interface RoleMap {
  /** Role of an enclosed white region that no seed names. */
  readonly regions: Role;
  /** Role of a solid black mass that no seed names. */
  readonly masses: Role;
  /** Role of unnamed regions that lie wholly below a height: bits of soles. */
  readonly below?: { readonly y: number; readonly role: Role };
  readonly seeds: readonly Seed[];
  readonly massSeeds: readonly Seed[];
}
