// A place: its layers from far to near with what glows among them, and what stands between the reader and the people.

import type Phaser from 'phaser';
import type { ArtCatalog, Place } from './art-catalog';
import { mix, rise } from './easing';
import { coverZoom } from './frame-area';
import { fitPiece, type Lens, layAt, seenPixels } from './lens';
import type { Plate } from './plate';
import { softName, softPiece } from './soft-copy';
import { paintGlow } from './soft-shapes';
import type { StageTextures } from './textures';

interface Layer {
  readonly file: string;
  readonly depth: number;
  readonly holder: Phaser.GameObjects.Container;
  readonly sharp: Phaser.GameObjects.Image;
  /** The same, out of focus; null for what stands in front. */
  readonly soft: Phaser.GameObjects.Image | null;
}

/** The glow hangs about as deep in the room as a lamp. */
const LAMP_DEPTH = 0.55;

export class PlaceView {
  #shown: string | null = null;
  #layers: Layer[] = [];
  #glow: { image: Phaser.GameObjects.Image; place: Place } | null = null;

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly catalog: ArtCatalog,
    private readonly textures: StageTextures,
    private readonly behind: Phaser.GameObjects.Container,
    private readonly before: Phaser.GameObjects.Container,
    private readonly plates: readonly Plate[],
  ) {}

  /**
   * Draws the place with this name. Until all of it that will come has come there is an empty dark: a room is never seen
   * being put together. `cold` and `warm` are the light, 0 to 1.
   */
  draw(name: string | null, lens: Lens, cold: number, warm: number): void {
    const known = name ? this.catalog.places[name] : undefined;
    const place = known && this.textures.settled(known.layers.map((layer) => layer.file)) ? known : undefined;
    if (this.#shown !== name || !this.#complete(place)) this.#build(name, place);
    const blur = rise(lens.view.zoom / coverZoom(lens.frame), 1.12, 1.5);
    for (const layer of this.#layers) {
      layAt(layer.holder, lens, layer.depth);
      layer.soft?.setVisible(blur > 0).setAlpha(blur);
      layer.sharp.setVisible(blur < 1 || !layer.soft);
    }
    this.#drawGlow(lens, cold, warm);
    const { view, frame } = lens;
    const room = [name, this.#layers.length, view.x, view.y, view.zoom, frame.width, frame.height];
    const look = [...room, cold, warm].join(' ');
    for (const plate of this.plates) plate.draw(look, ...seenPixels(lens));
  }

  #drawGlow(lens: Lens, cold: number, warm: number): void {
    const glow = this.#glow?.place.glow;
    if (!this.#glow || !glow) return;
    const { image } = this.#glow;
    layAt(image, lens, LAMP_DEPTH, glow.x, glow.y);
    image.setScale((image.scaleX * glow.radius * 2) / image.frame.width);
    image.setAlpha(mix(mix(mix(glow.cold, glow.warm, 0.6), glow.cold, cold), glow.warm, warm));
  }

  #complete(place: Place | undefined): boolean {
    const here = (place?.layers ?? []).filter((layer) => this.textures.has(layer.file));
    return here.length === this.#layers.length;
  }

  #build(name: string | null, place: Place | undefined): void {
    this.behind.removeAll(true);
    this.before.removeAll(true);
    this.#shown = name;
    this.#layers = [];
    this.#glow = null;
    if (!place) return;
    let glowed = false;
    for (const piece of place.layers) {
      if (piece.front && !glowed) glowed = this.#addGlow(place);
      if (!this.textures.has(piece.file)) continue;
      const sharp = this.scene.add.image(0, 0, piece.file);
      fitPiece(sharp, piece);
      const copy = softName(piece.file);
      const soft = this.scene.textures.exists(copy) ? this.scene.add.image(0, 0, copy) : null;
      if (soft) fitPiece(soft, softPiece(piece, soft.frame));
      const holder = this.scene.add.container(0, 0, soft ? [sharp, soft] : [sharp]);
      (piece.front ? this.before : this.behind).add(holder);
      this.#layers.push({ file: piece.file, depth: piece.depth, holder, sharp, soft });
    }
    if (!glowed) this.#addGlow(place);
  }

  #addGlow(place: Place): boolean {
    if (!place.glow) return true;
    const image = this.scene.add
      .image(0, 0, paintGlow(this.scene.textures, place.glow.color))
      .setBlendMode('ADD');
    this.behind.add(image);
    this.#glow = { image, place };
    return true;
  }
}
