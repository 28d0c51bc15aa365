// A small drawing for each of the ten families: the part of the plant that it is.

import { bird } from './bird';
import { at, type Brush, brush, type Layer } from './brush';

/** Families with a drawing of their own, by their id. */
const EMBLEMS: Readonly<Record<string, (b: Brush) => void>> = {
  theory: (b) => {
    b.blob('seed', at(36, 16, 50, 27, 51, 45, 36, 58, 21, 45, 22, 27));
    b.stroke(at(36, 18, 31, 32, 38, 44, 35, 56), { w: 1.5 });
    b.stroke(at(36, 16, 39, 8, 47, 7));
  },
  marks: (b) => {
    b.line(20, 58, 14, 66);
    b.leaf('leaf', 20, 58, -0.98, 54);
  },
  roots: (b) => {
    b.fill('soil', 'M4 26h64v9H4z', true);
    b.line(4, 26, 68, 25.4, { w: 1.6 });
    b.leaf('leaf', 36, 12, -0.5, 18, 0);
    b.leaf('leaf', 36, 14, 3.6, 16, 0);
    b.stroke(at(36, 6, 35, 18, 36, 30), { w: 3.4 });
    b.stroke(at(36, 28, 28, 38, 16, 42, 10, 54));
    b.stroke(at(36, 28, 34, 44, 38, 56, 34, 67));
    b.stroke(at(36, 28, 46, 38, 56, 40, 64, 52));
    b.stroke(at(29, 37, 26, 50, 22, 60), { w: 1.4 });
    b.stroke(at(46, 38, 48, 50, 54, 60), { w: 1.4 });
  },
  fruits: (b) => {
    b.stroke(at(52, 30, 48, 18, 44, 8));
    b.stroke(at(30, 32, 34, 18, 44, 8));
    b.blob('fruit2', at(50, 30, 60, 32, 63, 44, 54, 52, 44, 46, 43, 36));
    b.blob('fruit', at(25, 34, 38, 30, 46, 42, 40, 57, 24, 58, 14, 46));
    b.leaf('leaf', 44, 9, 0.3, 20, 0);
  },
  parenting: (b) => {
    b.stroke(at(48, 36, 58, 40, 60, 50, 50, 54));
    b.stroke(at(20, 44, 10, 36, 5, 24));
    b.stroke(at(24, 29, 34, 18, 45, 28));
    b.blob('cloth', at(20, 30, 48, 28, 50, 58, 18, 59));
    b.line(1, 25, 9, 20);
    for (const [x, y] of [
      [4, 16],
      [9, 13],
      [14, 16],
    ] as const)
      b.line(x, y, x - 1, y + 4, { w: 1.6 });
  },
  signs: (b) => {
    b.limb('bark', at(2, 56, 24, 55, 48, 58, 70, 54), 5, 3);
    b.leaf('leaf', 60, 55, -0.9, 17, 0);
    bird(b, 36, 40, 'bird1', 0.95);
  },
  practice: (b) => {
    b.line(36, 66, 36, 8, { w: 3.6 });
    b.stroke(at(22, 66, 25, 50, 33, 40, 38, 28, 44, 18));
    b.stroke(at(50, 66, 47, 52, 39, 42, 34, 30, 26, 20));
    b.stroke(at(29, 44, 36, 48, 44, 44), { w: 3 });
    for (const [x, y, angle, l] of [
      [44, 18, -0.7, 17],
      [26, 20, -2.5, 17],
      [25, 52, 2.9, 14],
      [47, 52, 0.3, 14],
    ] as const)
      b.leaf('leaf', x, y, angle, l, 0);
  },
  strains: (b) => {
    b.blob('thorn', at(20, 50, 24, 36, 29, 48));
    b.blob('thorn', at(38, 46, 47, 56, 45, 42));
    b.blob('thorn', at(50, 35, 48, 21, 57, 29));
    b.blob('thorn', at(60, 24, 70, 32, 65, 18));
    b.stroke(at(6, 60, 22, 50, 38, 46, 52, 34, 66, 14), { w: 3.4 });
  },
  healing: (b) => {
    b.limb('bark', at(30, 68, 32, 44, 30, 6), 9, 7);
    b.stroke(at(35, 32, 44, 24, 46, 14));
    b.blob('cloth2', at(24, 34, 38, 31, 39, 46, 24, 49));
    b.line(24, 39, 38, 36, { w: 1.4 });
    b.line(24, 44, 39, 41, { w: 1.4 });
    b.leaf('leaf2', 46, 15, -1.1, 15, 0);
    b.leaf('leaf2', 42, 25, 0.1, 17, 0);
  },
  takeaways: (b) => {
    b.stroke(at(35, 38, 33, 52, 38, 68));
    b.blob('petal', at(36, 30, 30, 16, 38, 9, 44, 20));
    b.blob('petal', at(38, 30, 50, 20, 58, 27, 48, 36));
    b.blob('petal', at(38, 33, 50, 42, 46, 51, 36, 42));
    b.blob('petal', at(34, 33, 26, 46, 18, 41, 24, 31));
    b.blob('petal', at(33, 30, 20, 26, 20, 16, 30, 20));
    b.blob('seed', at(32, 28, 40, 27, 41, 34, 33, 36));
  },
};

/** In a square of 72. A family that has no drawing yet gets a leaf. */
export function drawEmblem(family: string): readonly Layer[] {
  const seed = family.length * 13 + family.charCodeAt(0);
  const b = brush(seed, { w: 2.1, wobble: 0.35, step: 5, taper: 0.6 });
  (EMBLEMS[family] ?? EMBLEMS.marks)?.(b);
  return b.layers();
}
