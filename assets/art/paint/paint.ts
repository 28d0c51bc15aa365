// The painter: line art, roles and a palette become a coloured, shaded, transparent picture.

import { mix, type Rgb, rgb, softStep, times } from './colour';
import { findParts, type LineArt, type Parts, type Widths } from './find-parts';
import { paperGrain } from './grain';
import { type Patterns, patternAt } from './pattern';
import type { Box, Pixels } from './raster';
import type { Palette, Role, RoleMap } from './roles';
import { type Light, shadeParts } from './shade';

/** Red on a cheek: an ellipse in drawing units, wider than high. */
export interface Cheek {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly strength: number;
}

/** How a drawing is painted. */
export interface Look {
  readonly widths: Widths;
  readonly light: Light;
  readonly seed: number;
  readonly cheeks?: readonly Cheek[];
  /** What of the cloth is not of one colour. */
  readonly patterns?: Patterns;
  /** Where a height will be once the picture has been given its proportions, so that dots stay round. */
  readonly patternY?: (y: number) => number;
  /** Extra shade, 0 to 1, at a point in drawing units: a cast shadow. */
  readonly cast?: (x: number, y: number, role: Role) => number;
}

/** What a colour is multiplied by in the shade: skin goes red, all else violet, nothing goes grey. */
const SHADE_SKIN: Rgb = [0.86, 0.7, 0.7];
const SHADE_HAIR: Rgb = [0.7, 0.64, 0.74];
const SHADE_CLOTH: Rgb = [0.76, 0.7, 0.82];
const RIM_SKIN: Rgb = [255, 236, 205];
const RIM_REST: Rgb = [255, 240, 220];

/** Paints line art in `box` at `density` pixels for one unit. */
export function paint(
  art: LineArt,
  map: RoleMap,
  palette: Palette,
  box: Box,
  density: number,
  look: Look,
): Pixels {
  const { parts, shade, rim } = shapes(art, map, box, density, look);
  const { whole, width, left, top } = parts;
  const grain = paperGrain(whole.width, whole.height, density, look.seed);
  const ink = rgb(palette.ink);
  const blush = rgb(palette.blush);
  const fills = parts.roles.map((role) => (role ? rgb(palette[role]) : ink));
  const edge = look.widths.rim * density;
  const data = Buffer.alloc(whole.width * whole.height * 4);
  for (let p = 0; p < parts.part.length; p++) {
    const label = parts.part[p];
    const covered = label ? Math.max(parts.silhouette[p], parts.ink[p]) : parts.ink[p];
    if (!covered) continue;
    const [column, row] = [(p % width) + left, Math.floor(p / width) + top];
    const q = row * whole.width + column;
    let colour = ink;
    let inked = parts.ink[p] / 255;
    if (label) {
      const role = parts.roles[label];
      const x = column / density + box.x;
      const y = row / density + box.y;
      colour = fills[label];
      if (role) {
        const pattern = look.patterns?.[role];
        if (pattern) colour = patternAt(pattern, x, look.patternY?.(y) ?? y, colour);
        const cast = look.cast?.(x, y, role) ?? 0;
        colour = lit(
          colour,
          role,
          Math.max(softStep(shade[p], 0.42, 0.58), cast),
          softStep(rim[p], 0.42, 0.58),
        );
        if (role === 'skin')
          for (const cheek of look.cheeks ?? []) colour = redden(colour, blush, cheek, x, y);
        colour = times(colour, [grain[q], grain[q], grain[q]]);
      } else inked = 1;
      if (parts.massDepth[p]) inked *= 1 - softStep(parts.massDepth[p] - edge, -0.7, 0.9);
    }
    const final = mix(colour, ink, inked);
    for (let c = 0; c < 3; c++) data[q * 4 + c] = Math.max(0, Math.min(255, Math.round(final[c])));
    data[q * 4 + 3] = covered;
  }
  return { ...whole, data };
}

interface Shapes extends ReturnType<typeof shadeParts> {
  readonly parts: Parts;
}

let last: { readonly key: string; readonly shapes: Shapes } | null = null;

/** The parts of line art with their shade: what does not hang on colours. People often wear the same clothes in others. */
function shapes(art: LineArt, map: RoleMap, box: Box, density: number, { widths, light }: Look): Shapes {
  const key = JSON.stringify([art, map, box, density, widths, light]);
  if (last?.key !== key) {
    const parts = findParts(art, map, box, density, widths);
    last = { key, shapes: { parts, ...shadeParts(parts, light, density) } };
  }
  return last.shapes;
}

function lit(colour: Rgb, role: Role, shade: number, rim: number): Rgb {
  const skin = role === 'skin';
  const toShade = skin ? SHADE_SKIN : role === 'hair' ? SHADE_HAIR : SHADE_CLOTH;
  const shaded = mix(colour, times(colour, toShade), shade * (skin ? 0.85 : 0.9));
  return mix(shaded, skin ? RIM_SKIN : RIM_REST, rim * (1 - shade) * (skin ? 0.22 : 0.16));
}

function redden(colour: Rgb, blush: Rgb, cheek: Cheek, x: number, y: number): Rgb {
  const d = Math.hypot((x - cheek.x) / 1.25, y - cheek.y) / cheek.radius;
  if (d >= 1) return colour;
  const fade = (1 - d * d) * (1 - d * d);
  return mix(colour, mix(colour, blush, 0.6), cheek.strength * fade);
}
