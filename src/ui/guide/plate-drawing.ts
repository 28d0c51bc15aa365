// Plate I: one plant for the whole field guide. Each of the ten families is a part of it.

import { pen } from '../ink/pen';
import type { Path } from '../ink/pen-path';
import { bird } from './bird';
import { at, type Brush, brush, type Layer } from './brush';
import { PLATE_TAGS } from './plate-tags';

export interface PlateTag {
  /** 1 to 10: which family, in the order of the catalogue. */
  readonly family: number;
  /** The line from the part of the plant to its number. */
  readonly lead: Path;
  readonly ring: Path;
  /** Middle of the number. */
  readonly x: number;
  readonly y: number;
}

export const PLATE = { width: 440, height: 656 } as const;

/** Of the ring around a number. */
const RADIUS = 17;

export function drawPlate(): { readonly layers: readonly Layer[]; readonly tags: readonly PlateTag[] } {
  const b = brush(27, { w: 2.2, wobble: 0.5, step: 7, taper: 0.7 });
  ground(b);
  stem(b);
  boughs(b);
  graft(b);
  leaves(b);
  fruits(b);
  bird(b, 252, 254, 'bird1');
  bird(b, 104, 176, 'bird2');
  flower(b);
  const p = pen(31);
  const tags = PLATE_TAGS.map(({ family, from, to, side }): PlateTag => {
    const x = to[0] + RADIUS * side;
    return {
      family,
      lead: p.stroke([from, to], { w: 1.1, wobble: 0.5, step: 9, taper: 0.3 }),
      ring: p.ring(x, to[1], RADIUS, { w: 1.8, wobble: 0.4, step: 4 }),
      x,
      y: to[1],
    };
  });
  return { layers: b.layers(), tags };
}

/** The soil, the roots in it, and the seed it came from. */
function ground(b: Brush): void {
  b.fill('soil', 'M10 452C90 444 180 456 260 450S400 446 430 452L424 640C300 652 120 650 16 640Z');
  for (const [x, y, r] of [
    [60, 520, 5],
    [96, 600, 7],
    [372, 500, 6],
    [398, 590, 5],
    [330, 620, 8],
    [250, 634, 5],
  ] as const)
    b.ring(x, y, r, { w: 1.3, wobble: 0.4, step: 3, taper: 0.75 });
  for (const root of [
    at(172, 520, 150, 570, 156, 612),
    at(214, 540, 240, 580, 238, 616),
    at(286, 514, 290, 556, 276, 596),
    at(140, 548, 108, 552, 82, 546),
    at(320, 540, 356, 536, 384, 548),
  ])
    b.stroke(root, { w: 2 });
  b.limb('bark', at(214, 446, 196, 500, 150, 536, 112, 594), 15, 3);
  b.limb('bark', at(216, 446, 218, 520, 204, 580, 212, 634), 13, 3);
  b.limb('bark', at(220, 446, 246, 496, 300, 520, 346, 580), 15, 3);
  b.stroke(at(6, 452, 90, 447, 180, 455, 262, 450, 350, 447, 434, 453), { w: 2.8, step: 12 });
}

/** The stake, and two stems that grow round each other out of one seed. */
function stem(b: Brush): void {
  b.limb('wood', at(150, 470, 151, 300, 149, 130), 11, 10);
  b.stroke(at(147, 200, 149, 240, 146, 280), { w: 1.1 });
  b.limb('bark2', at(236, 452, 244, 400, 214, 350, 204, 300, 228, 256, 234, 220, 262, 170, 300, 118), 9, 4);
  b.limb('bark', at(216, 452, 212, 380, 222, 300, 212, 220, 220, 140, 216, 84), 21, 6);
  b.limb('bark2', at(204, 300, 228, 256, 234, 220, 262, 170, 300, 118), 7, 4);
  b.blob('seed', at(206, 452, 216, 446, 228, 452, 229, 468, 218, 477, 206, 469), { w: 2.4 });
  b.stroke(at(216, 449, 213, 462, 218, 475), { w: 1.3 });
}

/** The boughs, the torn branch with its thorns, and the tie that holds the young stem to the stake. */
function boughs(b: Brush): void {
  b.limb('bark', at(220, 300, 264, 268, 318, 262, 352, 276), 11, 4);
  b.limb('bark', at(214, 232, 170, 200, 112, 190, 70, 204), 10, 3);
  b.limb('bark', at(218, 160, 250, 130, 262, 96), 7, 3);
  b.limb('dry', at(212, 268, 176, 262, 136, 284, 104, 282), 8, 4);
  b.blob('thorn', at(160, 268, 164, 250, 170, 266), { w: 1.8 });
  b.blob('thorn', at(134, 284, 128, 302, 124, 284), { w: 1.8 });
  b.blob('thorn', at(116, 282, 112, 266, 108, 281), { w: 1.8 });
  b.stroke(at(104, 278, 94, 272, 88, 276), { w: 1.8 });
  b.stroke(at(104, 285, 94, 288, 90, 296), { w: 1.6 });
  b.blob('cloth', at(142, 330, 220, 322, 232, 330, 230, 344, 146, 350), { w: 2.4 });
  b.stroke(at(148, 340, 190, 334, 228, 336), { w: 1.1 });
}

/** Where the stem was hurt and has been bound, it has put out a new shoot. */
function graft(b: Brush): void {
  b.limb('leaf', at(226, 386, 252, 372, 266, 346), 5, 2);
  b.blob('cloth2', at(200, 384, 226, 380, 228, 414, 202, 418), { w: 2.4 });
  b.stroke(at(201, 394, 227, 390), { w: 1.3, per: 2 });
  b.stroke(at(202, 406, 228, 402), { w: 1.3, per: 2 });
  b.leaf('leaf2', 266, 346, -1.2, 26);
  b.leaf('leaf2', 252, 370, -0.1, 28);
}

function leaves(b: Brush): void {
  for (const [x, y, angle, length] of [
    [112, 190, -1.9, 48],
    [140, 196, 1.5, 46],
    [70, 204, 2.8, 46],
    [84, 198, -2.2, 40],
    [318, 262, -0.9, 46],
    [290, 264, -1.9, 40],
    [262, 96, -0.5, 44],
    [216, 110, 3.5, 46],
    [222, 140, 2.7, 40],
    [300, 118, -0.1, 42],
    [270, 160, 0.6, 38],
    [170, 202, -1.2, 42],
  ] as const)
    b.leaf('leaf', x, y, angle, length);
}

function fruits(b: Brush): void {
  b.stroke(at(352, 276, 358, 288, 356, 298), { w: 2.4 });
  b.blob('fruit', at(338, 306, 356, 298, 376, 308, 380, 332, 362, 350, 342, 344, 332, 326), { w: 2.4 });
  b.stroke(at(344, 316, 340, 328), { w: 1.4, per: 3 });
  b.stroke(at(302, 262, 304, 276, 302, 286), { w: 2.2 });
  b.blob('fruit2', at(288, 292, 303, 285, 318, 294, 320, 314, 306, 327, 290, 318), { w: 2.4 });
  b.stroke(at(294, 300, 291, 308), { w: 1.3, per: 3 });
}

function flower(b: Brush): void {
  for (const turn of [0, 1.26, 2.51, 3.77, 5.03]) {
    const [cos, sin] = [Math.cos(turn - 1.57), Math.sin(turn - 1.57)];
    const petal = at(5, 0, 16, -10, 31, -7, 34, 4, 22, 11);
    b.blob(
      'petal',
      petal.map(([u, v]) => [216 + cos * u - sin * v, 66 + sin * u + cos * v] as const),
      { w: 2 },
    );
  }
  b.blob('seed', at(208, 62, 216, 58, 224, 63, 222, 73, 211, 74), { w: 2 });
}
