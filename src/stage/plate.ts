// Layers that stand still are drawn once and kept as one picture, with the light on it: while people only breathe, a room
// costs no more than that picture.

import Phaser from 'phaser';
import { DARK } from './light';
import type { SpriteShader } from './sprite-shader';

export class Plate {
  readonly #picture: Phaser.GameObjects.Image;
  readonly #texture: Phaser.Textures.DynamicTexture;
  #look = '';
  #made = false;

  /**
   * @param layers what is kept: laid out in pixels of the canvas
   * @param name the name of the texture in which it is kept
   * @param lowest whether nothing lies under them, so that nothing need be mixed with what is
   */
  constructor(
    private readonly scene: Phaser.Scene,
    private readonly layers: Phaser.GameObjects.Container,
    private readonly shader: SpriteShader,
    name: string,
    private readonly lowest: boolean,
  ) {
    const texture = scene.textures.addDynamicTexture(name, 2, 2);
    if (!texture) throw new Error('There is no room for a picture of the room.');
    this.#texture = texture;
    texture.setFilter(Phaser.Textures.FilterMode.NEAREST);
    this.#picture = scene.add.image(0, 0, name).setOrigin(0, 0).setDepth(layers.depth).setVisible(false);
    this.#picture.setRenderNodeRole('BatchHandler', shader.asPainted);
    if (lowest) this.#picture.setBlendMode(shader.instead);
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
    const { layers, shader, scene } = this;
    if (layers.length === 0) return;
    // What stands before the people is seldom more than a strip.
    const box = layers.getBounds();
    const [left, top] = [Math.max(0, Math.floor(box.left)), Math.max(0, Math.floor(box.top))];
    const [right, bottom] = [Math.min(width, Math.ceil(box.right)), Math.min(height, Math.ceil(box.bottom))];
    if (right <= left || bottom <= top) return;
    this.#texture.setSize(right - left, bottom - top);
    shader.cut(left, scene.scale.height - bottom);
    this.#texture.clear();
    if (this.lowest) this.#texture.fill(DARK);
    this.#texture.draw(layers, -left, -top).render();
    shader.cut(0, 0);
    this.#picture.setFrame(this.#texture.get().name).setPosition(left, top).setVisible(true);
    layers.setVisible(false);
  }
}
