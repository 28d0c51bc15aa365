// From line art to parts: which region every pixel belongs to, and what that region is.

import { type Crop, cropOf, cropped } from './crop';
import { distanceInside } from './distance';
import { type Box, renderAlpha } from './raster';
import { connectedRegions, growLabels, type Labelling, type Region } from './regions';
import type { Role, RoleMap, Seed } from './roles';

/** Line art in black, as markup in drawing units, with what was changed by hand. */
export interface LineArt {
  readonly silhouette: string;
  readonly ink: string;
  /** Markup that covers ink to be removed. */
  readonly erase?: string;
  /** Markup of ink to be added. */
  readonly added?: string;
  /** Markup that covers silhouette to be removed. */
  readonly cut?: string;
  /** Markup that covers silhouette to be added, after what is cut. */
  readonly filled?: string;
}

/** Widths in drawing units that decide what counts as a line, a gap or a mass. */
export interface Widths {
  /** Gaps in the ink up to twice this are closed. */
  readonly gap: number;
  /** Ink thicker than twice this is a mass to be coloured. */
  readonly mass: number;
  /** How much ink a coloured mass keeps along its rim. */
  readonly rim: number;
  /** Specks of ink smaller than this area are dropped. */
  readonly speck: number;
}

/** Line art seen as parts. All arrays hold one value for each pixel of what the drawing covers of its box. */
export interface Parts extends Crop {
  /** Size of the whole box in pixels. */
  readonly whole: { readonly width: number; readonly height: number };
  /** Label of the part, 0 outside. */
  readonly part: Int32Array;
  /** Role by label; null for a slit that is drawn in ink. */
  readonly roles: readonly (Role | null)[];
  /** Coverage by ink and by the silhouette, 0 to 255. */
  readonly ink: Uint8Array;
  readonly silhouette: Uint8Array;
  /** Depth in pixels inside a mass, 0 elsewhere. */
  readonly massDepth: Float32Array;
}

const INK_FROM = 110;
const SLIT_AREA = 700;

/** Finds the parts of line art in `box` at `density`. Throws when a seed lies in no region. */
export function findParts(art: LineArt, map: RoleMap, box: Box, density: number, widths: Widths): Parts {
  const { alpha: wholeSilhouette, ...whole } = renderAlpha(art.silhouette, box, density);
  if (art.cut) subtract(wholeSilhouette, renderAlpha(art.cut, box, density).alpha);
  if (art.filled) addTo(wholeSilhouette, renderAlpha(art.filled, box, density).alpha);
  const wholeInk = inkOf(art, box, density, widths.speck);
  const crop = cropOf([wholeSilhouette, wholeInk], whole.width, whole.height);
  const { left, top, width, height } = crop;
  const silhouette = cropped(wholeSilhouette, whole.width, crop);
  const ink = cropped(wholeInk, whole.width, crop);
  const size = width * height;
  const inked = maskOf(size, (i) => ink[i] > INK_FROM);
  const clear = maskOf(size, (i) => !inked[i]);
  const paper = maskOf(size, (i) => silhouette[i] > 128 && !inked[i]);

  const toInk = distanceInside(clear, width, height);
  const core = maskOf(size, (i) => paper[i] === 1 && toInk[i] > widths.gap * density);
  const regions = connectedRegions(core, width, height);
  growLabels(regions.labels, paper, width, height);

  const masses = findMasses(inked, width, height, widths.mass * density);
  const at = (seed: Seed) =>
    (Math.round((seed[1] - box.y) * density) - top) * width + Math.round((seed[0] - box.x) * density) - left;
  const usual = usualRole(map, (y) => (y - box.y) * density - top);
  const regionRoles = assignRoles(regions, usual, map.seeds, at);
  const massRoles = assignRoles(masses, () => map.masses, map.massSeeds, at);
  const slits = slitsInMasses(regions, masses.labels, width, height, density);

  const part = new Int32Array(size);
  const rim = widths.rim * density;
  for (let i = 0; i < size; i++) {
    if (regions.labels[i]) part[i] = regions.labels[i];
    else if (masses.labels[i] && masses.depth[i] > rim) part[i] = regions.list.length + masses.labels[i];
  }
  growLabels(
    part,
    maskOf(size, (i) => silhouette[i] > 128 || inked[i] === 1),
    width,
    height,
  );
  const roles = [...regionRoles.map((role, label) => (slits.has(label) ? null : role)), ...massRoles];
  return { ...crop, whole, part, roles, ink, silhouette, massDepth: masses.depth };
}

function maskOf(size: number, test: (i: number) => boolean): Uint8Array {
  const mask = new Uint8Array(size);
  for (let i = 0; i < size; i++) mask[i] = test(i) ? 1 : 0;
  return mask;
}

function subtract(from: Uint8Array, what: Uint8Array): void {
  for (let i = 0; i < from.length; i++) from[i] = Math.min(from[i], 255 - what[i]);
}

function addTo(to: Uint8Array, what: Uint8Array): void {
  for (let i = 0; i < to.length; i++) to[i] = Math.max(to[i], what[i]);
}

function inkOf(art: LineArt, box: Box, density: number, speck: number): Uint8Array {
  const { width, height, alpha } = renderAlpha(art.ink, box, density);
  if (art.erase) subtract(alpha, renderAlpha(art.erase, box, density).alpha);
  if (art.added) addTo(alpha, renderAlpha(art.added, box, density).alpha);
  const specks = connectedRegions(
    maskOf(alpha.length, (i) => alpha[i] > 8),
    width,
    height,
  );
  for (let i = 0; i < alpha.length; i++) {
    const label = specks.labels[i];
    if (label && specks.list[label].area < speck * density * density) alpha[i] = 0;
  }
  return alpha;
}

/** Solid black areas: what is left of the ink when everything thinner than a line has been taken away. */
function findMasses(
  inked: Uint8Array,
  width: number,
  height: number,
  radius: number,
): Labelling & { depth: Float32Array } {
  const depthInInk = distanceInside(inked, width, height);
  const thick = maskOf(inked.length, (i) => depthInInk[i] > radius);
  const found = connectedRegions(thick, width, height);
  const toThick = distanceInside(
    maskOf(inked.length, (i) => !thick[i]),
    width,
    height,
  );
  const opened = maskOf(inked.length, (i) => inked[i] === 1 && toThick[i] <= radius);
  growLabels(found.labels, opened, width, height);
  return { ...found, depth: distanceInside(opened, width, height) };
}

function usualRole(map: RoleMap, row: (y: number) => number): (region: Region) => Role {
  const { below } = map;
  return (region) => (below && region.y0 > row(below.y) ? below.role : map.regions);
}

function assignRoles(
  found: Labelling,
  usual: (region: Region) => Role,
  seeds: readonly Seed[],
  at: (seed: Seed) => number,
): Role[] {
  const roles = found.list.map(usual);
  for (const seed of seeds) {
    const label = found.labels[at(seed)];
    if (!label) throw new Error(`The point ${seed[0]}, ${seed[1]} (${seed[2]}) lies in no region`);
    roles[label] = seed[2];
  }
  return roles;
}

/** Small white slits wholly inside a mass: folds that were left open in the black, to be drawn in ink. */
function slitsInMasses(
  regions: Labelling,
  masses: Int32Array,
  width: number,
  height: number,
  density: number,
): Set<number> {
  const slits = new Set<number>();
  const reach = Math.round(14 * density);
  regions.list.forEach((region, label) => {
    if (!label || region.area > SLIT_AREA * density * density) return;
    let touching = 0;
    for (let y = region.y0; y <= region.y1; y++) {
      for (let x = region.x0; x <= region.x1; x++) {
        const p = y * width + x;
        if (regions.labels[p] !== label) continue;
        if (x >= reach && masses[p - reach]) touching++;
        if (x < width - reach && masses[p + reach]) touching++;
        if (y >= reach && masses[p - reach * width]) touching++;
        if (y < height - reach && masses[p + reach * width]) touching++;
      }
    }
    if (touching > region.area * 0.8) slits.add(label);
  });
  return slits;
}
