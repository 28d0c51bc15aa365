// From stage pixels to pixels of the canvas, for this frame's look of the camera.

import type Phaser from 'phaser';
import type { StageFrame } from '../game/stage-port';
import type { Piece } from './art-catalog';
import { openArea } from './frame-area';
import { throughLayer, type View } from './framing';

export interface Lens {
  readonly view: View;
  readonly frame: StageFrame;
  /** Canvas pixels for one CSS pixel. */
  readonly density: number;
}

type Movable = Phaser.GameObjects.Components.Transform;

/** Lays a container or image whose own unit is one stage pixel as it is seen at a depth. */
export function layAt(object: Movable, lens: Lens, depth: number, x = 0, y = 0): void {
  const { zoom, x: centreX, y: centreY } = throughLayer(lens.view, depth, lens.frame);
  const scale = zoom * lens.density;
  object.setPosition(
    (x - centreX) * scale + (lens.frame.width * lens.density) / 2,
    (y - centreY) * scale + (lens.frame.height * lens.density) / 2,
  );
  object.setScale(scale);
}

/** Lays a container as the people are seen: no clamping, so that feet stay on the camera's own ground. */
export function layPeople(object: Movable, lens: Lens): void {
  const scale = lens.view.zoom * lens.density;
  object.setPosition(
    (lens.frame.width * lens.density) / 2 - lens.view.x * scale,
    (lens.frame.height * lens.density) / 2 - lens.view.y * scale,
  );
  object.setScale(scale);
}

/** Fits an image to a piece in its container's own units: its corner at the piece's corner, its size the piece's size. */
export function fitPiece(image: Phaser.GameObjects.Image, piece: Piece, unit = 1): void {
  image.setOrigin(0, 0).setPosition(piece.x * unit, piece.y * unit);
  image.setScale((piece.w * unit) / image.frame.width, (piece.h * unit) / image.frame.height);
}

/** The paper's torn edge lies a little below where the paper begins, in CSS pixels. */
const TORN = 24;

/** How many pixels of the canvas can be seen, across and down: what the page's paper lies over need not be drawn. */
export function seenPixels({ frame, density }: Lens): [width: number, height: number] {
  const open = Math.min(frame.height, openArea(frame).bottom + TORN);
  return [Math.round(frame.width * density), Math.ceil(open * density)];
}
