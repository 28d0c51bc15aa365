// An object held up before the picture: a phone on the table, two hands, a key.

import type Phaser from 'phaser';
import type { ArtCatalog } from './art-catalog';
import { mix } from './easing';
import { heightOf, openArea, widthOf } from './frame-area';
import type { Lens } from './lens';
import { SHAPES } from './soft-shapes';
import type { InsertStill } from './still';
import type { StageTextures } from './textures';

/** How much of the open stage an object may take. */
const TALL = 0.86;
const WIDE = 0.36;

export class InsertView {
  readonly #shade: Phaser.GameObjects.Image;
  readonly #image: Phaser.GameObjects.Image;

  constructor(
    scene: Phaser.Scene,
    private readonly catalog: ArtCatalog,
    private readonly textures: StageTextures,
  ) {
    this.#shade = scene.add.image(0, 0, SHAPES.white).setTint(0x1d1428).setOrigin(0, 0).setDepth(60);
    this.#image = scene.add.image(0, 0, SHAPES.white).setDepth(61);
  }

  /** Draws an object that has come up by `shown`, 0 to 1. */
  draw(held: InsertStill | null, shown: number, lens: Lens, travels: boolean): void {
    const insert = held ? this.catalog.inserts[held.name] : undefined;
    const there = insert !== undefined && shown > 0.002 && this.textures.has(insert.file);
    this.#image.setVisible(there);
    this.#shade.setVisible(there);
    if (!held || !insert || !there) return;
    if (this.#image.texture.key !== insert.file) this.#image.setTexture(insert.file);
    const open = openArea(lens.frame);
    const fit = Math.min((heightOf(open) * TALL) / insert.h, (widthOf(open) * WIDE) / insert.w);
    const scale = fit * lens.density;
    const rise = travels ? (1 - shown) * heightOf(open) * 0.06 * lens.density : 0;
    this.#image.setScale(
      (insert.w * scale) / this.#image.frame.width,
      (insert.h * scale) / this.#image.frame.height,
    );
    this.#image.setPosition(
      mix(open.left, open.right, held.across) * lens.density,
      ((open.top + open.bottom) / 2) * lens.density + rise,
    );
    this.#image.setAlpha(shown);
    this.#shade
      .setDisplaySize(lens.frame.width * lens.density, lens.frame.height * lens.density)
      .setAlpha(shown * 0.36);
  }
}
