// The few soft shapes that are drawn at run time instead of being loaded: a shadow, a glow, a drop.

import type Phaser from 'phaser';

/** Stops of a radial gradient from the middle out: offset 0 to 1, and alpha 0 to 1. */
type Stops = readonly (readonly [offset: number, alpha: number])[];

const SHADOW: Stops = [
  [0, 0.9],
  [0.45, 0.6],
  [0.8, 0.16],
  [1, 0],
];
const GLOW: Stops = [
  [0, 0.8],
  [0.2, 0.4],
  [0.5, 0.13],
  [1, 0],
];
/** Names of the shapes as textures. */
export const SHAPES = {
  shadow: 'soft/shadow',
  drop: 'soft/drop',
  mote: 'soft/mote',
  white: '__WHITE',
} as const;

/** Paints them into a game's textures; each is small and stretched where it is used. */
export function paintSoftShapes(textures: Phaser.Textures.TextureManager): void {
  radial(textures, SHAPES.shadow, 128, '#20142e', SHADOW);
  radial(textures, SHAPES.mote, 32, '#fff6e0', SHADOW);
  drop(textures);
}

/** A glow in a colour of its own; painted once for each colour. Returns its name. */
export function paintGlow(textures: Phaser.Textures.TextureManager, color: string): string {
  const name = `soft/glow${color}`;
  if (!textures.exists(name)) radial(textures, name, 256, color, GLOW);
  return name;
}

function radial(
  textures: Phaser.Textures.TextureManager,
  name: string,
  size: number,
  color: string,
  stops: Stops,
): void {
  const canvas = textures.createCanvas(name, size, size);
  if (!canvas) return;
  const half = size / 2;
  const gradient = canvas.context.createRadialGradient(half, half, 0, half, half, half);
  for (const [offset, alpha] of stops) gradient.addColorStop(offset, withAlpha(color, alpha));
  canvas.context.fillStyle = gradient;
  canvas.context.fillRect(0, 0, size, size);
  canvas.refresh();
}

function drop(textures: Phaser.Textures.TextureManager): void {
  const canvas = textures.createCanvas(SHAPES.drop, 4, 64);
  if (!canvas) return;
  const gradient = canvas.context.createLinearGradient(0, 0, 0, 64);
  gradient.addColorStop(0, 'rgba(226, 234, 246, 0)');
  gradient.addColorStop(0.75, 'rgba(226, 234, 246, 0.75)');
  gradient.addColorStop(1, 'rgba(226, 234, 246, 0)');
  canvas.context.fillStyle = gradient;
  canvas.context.fillRect(1, 0, 2, 64);
  canvas.refresh();
}

/** `#rrggbb` with an alpha of 0 to 1. */
function withAlpha(color: string, alpha: number): string {
  const value = colorNumber(color);
  return `rgba(${(value >> 16) & 255}, ${(value >> 8) & 255}, ${value & 255}, ${alpha})`;
}

/** `#rrggbb` as a number. */
export const colorNumber = (color: string): number => Number.parseInt(color.slice(1), 16);
