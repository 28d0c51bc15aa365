// The cover of a story on the shelf: two people, and the thing that lies between them.

import type { Mood, Pose } from '../../../../src/domain/vocabulary';
import { roundLight, type Stop } from '../../draw/light';
import { Pen } from '../../draw/pen';
import type { InsertArt } from '../../inserts/insert-art';
import { type Box, renderPng } from '../../paint/raster';
import type { Figure } from '../figure';
import type { MadeArt } from '../made-art';
import { composeScene } from '../scene';

const BOX: Box = { x: 0, y: 0, w: 1280, h: 800 };
const DENSITY = 0.625;

/** The height at which a table cuts people off. */
export const TABLE = 640;

/** The light of a cover: where it comes from, what it does to people, to everything, and what it adds. */
interface CoverLight {
  readonly x: number;
  readonly y: number;
  readonly people: readonly Stop[];
  readonly all: readonly Stop[];
  readonly shine: readonly Stop[];
}

/** What a cover is made of. Lengths are picture units, 1280 × 800. */
export interface CoverArt {
  /** Behind the people, and in front of them. */
  readonly wall: (pen: Pen) => void;
  readonly front: (pen: Pen) => void;
  /** Markup of what lies in front of everything, each rendered by itself. */
  readonly things: readonly string[];
  readonly figures: readonly Figure[];
  readonly light: CoverLight;
}

/** The light of an evening at a table. */
export const WARM_LIGHT: CoverLight = {
  x: 640,
  y: 500,
  people: [
    [0, '#fffaf0'],
    [0.5, '#fdf0df'],
    [1, '#cdbfc9'],
  ],
  all: [
    [0, '#ffffff'],
    [0.55, '#f3e9e6'],
    [1, '#7d7494'],
  ],
  shine: [
    [0, '#ffe9c4', 0.3],
    [1, '#ffe9c4', 0],
  ],
};

/** An object at a place, so large. */
export function thing(insert: InsertArt, x: number, y: number, scale: number): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})">${insert.draw().markup()}</g>`;
}

/** Somebody who looks to one side, at the size people have on covers. */
export function facing(
  id: string,
  pose: Pose,
  mood: Mood,
  to: 'left' | 'right',
  more: Partial<Figure> & Pick<Figure, 'x' | 'y'>,
): Figure {
  const left = to === 'left';
  return { id, pose, mood, gaze: 'toward', scale: 0.44, left, headLeft: left, ...more };
}

/** Draws a cover as a PNG of 800 × 500 pixels. */
export async function composeCover(art: MadeArt, cover: CoverArt): Promise<Buffer> {
  const wall = new Pen(31, '#2f2436', BOX);
  cover.wall(wall);
  const front = new Pen(32, '#2a1f2d', BOX);
  cover.front(front);
  const { x, y, people, all, shine } = cover.light;
  return composeScene(art, {
    box: BOX,
    density: DENSITY,
    back: [renderPng(wall.markup(), BOX, DENSITY)],
    front: [front.markup(), ...cover.things].map((markup) => renderPng(markup, BOX, DENSITY)),
    figures: cover.figures,
    figureLight: roundLight({ x, y: y + 20, radius: 900, stops: people }, BOX),
    multiply: roundLight({ x, y: y - 30, radius: 900, stops: all }, BOX),
    shine: `<rect width="1280" height="800" fill="#000"/>${roundLight({ x, y, radius: 560, stops: shine }, BOX, 'g')}`,
  });
}
