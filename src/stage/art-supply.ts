// Keeps the pictures coming: what a picture needs now, what it may need soon, and what can be let go of.

import type { Picture } from '../domain/picture';
import type { ArtCatalog } from './art-catalog';
import { filesFor, filesOnlyIn, posesSoon, standInsFor } from './needs';
import type { StageTextures } from './textures';

/** So many places are kept at a time: the one that is shown and the one before it. */
const KEPT = 2;
/** From this picture on there is time to fetch the ways people may yet stand. */
const SETTLED_IN = 3;

export class ArtSupply {
  readonly #places: string[] = [];
  #shown = 0;

  constructor(
    private readonly textures: StageTextures,
    private readonly catalog: ArtCatalog,
  ) {}

  /** Settles when everything a picture needs has come or failed; never rejects. */
  async fetch(picture: Picture): Promise<void> {
    await this.textures.need(filesFor(picture, this.catalog));
    await this.textures.need(standInsFor(picture, this.catalog, (file) => this.textures.has(file)));
    this.#visit(picture.place);
  }

  /** Fetches ahead for the people of a picture that has been shown. */
  lookAhead(picture: Picture): void {
    this.#shown += 1;
    if (this.#shown >= SETTLED_IN) void this.textures.need(posesSoon(picture, this.catalog));
  }

  #visit(place: string | null): void {
    if (!place || this.#places.at(-1) === place) return;
    this.#places.push(place);
    while (this.#places.length > KEPT) {
      const left = this.#places.shift();
      if (left && !this.#places.includes(left))
        this.textures.free(filesOnlyIn(left, this.#places, this.catalog));
    }
  }
}
