// A room that stands still is drawn once and kept as one picture: while people only breathe, its layers cost nothing.

import Phaser from 'phaser';
import type { SpriteShader } from './sprite-shader';

const NAME = 'stage/plate';

export class Plate {
  readonly #picture: Phaser.GameObjects.Image;
  readonly #texture: Phaser.Textures.DynamicTexture;
  #look = '';
  #made = false;

  /** @param layers what is kept: laid out in pixels of the canvas */
  constructor(
    scene: Phaser.Scene,
    private readonly layers: Phaser.GameObjects.Container,
    private readonly shader: SpriteShader,
  ) {
    const texture = scene.textures.addDynamicTexture(NAME, 2, 2);
    if (!texture) throw new Error('There is no room for a picture of the room.');
    this.#texture = texture;
    texture.setFilter(Phaser.Textures.FilterMode.NEAREST);
    this.#picture = scene.add.image(0, 0, NAME).setOrigin(0, 0).setDepth(layers.depth).setVisible(false);
    // What was kept is gone with the rest of the graphics memory.
    scene.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, () => this.#show(''));
  }

  /**
   * Draws the layers, or the picture of them if they look as they did the last time. `look` names everything that they
   * hang on; `width` and `height` are the pixels that can be seen.
   */
  draw(look: string, width: number, height: number): void {
    const named = `${width} ${height} ${look}`;
    if (named !== this.#look) this.#show(named);
    else if (!this.#made) this.#make(width, height);
  }

  #show(look: string): void {
    this.#look = look;
    this.#made = false;
    this.layers.setVisible(true);
    this.#picture.setVisible(false);
  }

  #make(width: number, height: number): void {
    this.#made = true;
    this.#texture.setSize(width, height);
    // The light is put on when the picture is drawn, not twice.
    this.shader.plain();
    this.#texture.clear().draw(this.layers).render();
    this.#picture.setFrame(this.#texture.get().name).setVisible(true);
    this.layers.setVisible(false);
  }
}
