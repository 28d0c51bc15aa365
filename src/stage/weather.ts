// Rain, snow or dust. Where each drop is follows from its number and the time, so a still picture has weather too.

import type Phaser from 'phaser';
import type { Place } from './art-catalog';
import { type Fall, fallAt, fallsOf } from './falling';
import type { Lens } from './lens';
import { SHAPES } from './soft-shapes';

type Weather = Place['weather'];

export class WeatherView {
  #kind: Weather = 'none';
  #falls: readonly Fall[] = [];
  #drops: Phaser.GameObjects.Image[] = [];
  #time = 0;

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly behind: Phaser.GameObjects.Container,
    private readonly before: Phaser.GameObjects.Container,
  ) {}

  /** Moves the weather on, in milliseconds. */
  advance(ms: number): void {
    this.#time += ms;
  }

  draw(kind: Weather, lens: Lens): void {
    if (kind !== this.#kind) this.#build(kind);
    const width = lens.frame.width * lens.density;
    const height = lens.frame.height * lens.density;
    const unit = Math.max(width / 1280, height / 720);
    this.#falls.forEach((fall, index) => {
      const { x, y } = fallAt(fall, this.#time);
      this.#drops[index]
        ?.setPosition(x * width, y * height)
        .setScale(fall.size * unit * (fall.near ? 1.5 : 1));
    });
  }

  #build(kind: Weather): void {
    for (const drop of this.#drops) drop.destroy();
    this.#kind = kind;
    this.#falls = fallsOf(kind);
    this.#drops = this.#falls.map((fall) => {
      const wet = kind === 'rain' || kind === 'pane';
      const drop = this.scene.add.image(0, 0, wet ? SHAPES.drop : SHAPES.mote);
      drop.setAlpha(fall.alpha).setAngle(kind === 'rain' ? 8 : 0);
      (fall.near ? this.before : this.behind).add(drop);
      return drop;
    });
  }
}
