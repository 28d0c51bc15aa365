// Fetches pictures when they are needed, keeps them while they may be, and lets them go. What does not come is reported once.

import type Phaser from 'phaser';
import type { ArtCatalog } from './art-catalog';
import { softCopy, softName } from './soft-copy';
import type { StageNeeds } from './stage-needs';

/** A file that failed is asked for once more, then no longer. */
const TRIES = 2;

export class StageTextures {
  readonly #coming = new Map<string, Promise<void>>();
  readonly #failures = new Map<string, number>();
  #closed = false;

  constructor(
    private readonly manager: Phaser.Textures.TextureManager,
    private readonly catalog: ArtCatalog,
    private readonly needs: Pick<StageNeeds, 'urlOf' | 'reportMissing'>,
  ) {}

  has(file: string): boolean {
    return this.manager.exists(file);
  }

  /** Settles when all have come or failed; never rejects. */
  async need(files: readonly string[]): Promise<void> {
    await Promise.all(files.map((file) => this.#one(file)));
  }

  /** True when there is nothing left to wait for: each file is here, or it has failed and is not on its way again. */
  settled(files: readonly string[]): boolean {
    return files.every((file) => this.has(file) || (this.#failures.has(file) && !this.#coming.has(file)));
  }

  free(files: readonly string[]): void {
    for (const name of files.flatMap((file) => [file, softName(file)])) {
      if (this.manager.exists(name)) this.manager.remove(name);
    }
  }

  close(): void {
    this.#closed = true;
  }

  #one(file: string): Promise<void> {
    if (this.has(file) || (this.#failures.get(file) ?? 0) >= TRIES) return Promise.resolve();
    const coming = this.#coming.get(file) ?? this.#fetch(file).finally(() => this.#coming.delete(file));
    this.#coming.set(file, coming);
    return coming;
  }

  async #fetch(file: string): Promise<void> {
    const image = new Image();
    image.decoding = 'async';
    image.src = this.needs.urlOf(file);
    try {
      await image.decode();
    } catch {
      const failures = (this.#failures.get(file) ?? 0) + 1;
      this.#failures.set(file, failures);
      if (failures === 1) this.needs.reportMissing?.(file);
      return;
    }
    if (this.#closed || this.has(file)) return;
    const texture = this.manager.addImage(file, image);
    if (texture && file === this.catalog.face.file) this.#cutFaces(texture);
    if (this.#isFarLayer(file)) softCopy(this.manager, file, image);
  }

  /** What lies behind the people is also kept out of focus, for shots that come nearer. */
  #isFarLayer(file: string): boolean {
    return Object.values(this.catalog.places).some(({ layers }) =>
      layers.some((layer) => layer.file === file && !layer.front),
    );
  }

  #cutFaces(texture: Phaser.Textures.Texture): void {
    for (const [set, frames] of Object.entries(this.catalog.face.sets)) {
      for (const [name, { atlas }] of Object.entries(frames)) {
        texture.add(faceFrame(set, name), 0, atlas.x, atlas.y, atlas.w, atlas.h);
      }
    }
  }
}

/** Name of a frame of the face atlas. */
export const faceFrame = (set: string, name: string): string => `${set}/${name}`;
