// A layer of a place out of focus, for shots that come nearer to the people.

import type Phaser from 'phaser';
import type { Piece } from './art-catalog';

/** Smaller by this: stretched again it is as soft as a background should be. */
const SMALLER = 3;
/** Where the picture is laid over itself, in pixels of the copy: edges that were steps are slopes then. */
const SPREAD = [-0.75, 0.75];
/** Empty pixels around the copy, so that what ends at the layer's edge is soft there as well. */
const RIM = 2;

/** Name of the copy of a layer that is out of focus. */
export const softName = (file: string): string => `${file}#soft`;

/** Makes the copy: halved on the way, then laid over itself. */
export function softCopy(
  manager: Phaser.Textures.TextureManager,
  file: string,
  image: HTMLImageElement,
): void {
  const half = document.createElement('canvas');
  half.width = Math.ceil(image.width / 2);
  half.height = Math.ceil(image.height / 2);
  const [width, height] = [Math.ceil(image.width / SMALLER), Math.ceil(image.height / SMALLER)];
  const context = half.getContext('2d');
  const soft = manager.createCanvas(softName(file), width + 2 * RIM, height + 2 * RIM);
  if (!context || !soft) return;
  context.drawImage(image, 0, 0, half.width, half.height);
  const layer = soft.context;
  layer.imageSmoothingQuality = 'high';
  layer.globalCompositeOperation = 'lighter';
  layer.globalAlpha = 1 / SPREAD.length ** 2;
  for (const x of SPREAD) for (const y of SPREAD) layer.drawImage(half, RIM + x, RIM + y, width, height);
  soft.refresh();
}

/** Where the copy of a piece goes, with its rim. @param frame its size in pixels */
export function softPiece(piece: Piece, frame: { readonly width: number; readonly height: number }): Piece {
  const across = (RIM * piece.w) / (frame.width - 2 * RIM);
  const down = (RIM * piece.h) / (frame.height - 2 * RIM);
  return {
    ...piece,
    x: piece.x - across,
    y: piece.y - down,
    w: piece.w + 2 * across,
    h: piece.h + 2 * down,
  };
}
