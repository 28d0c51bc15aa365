// The light over everything: the mood's own, darker edges, and the dark between two places.

import type Phaser from 'phaser';
import { mix } from './easing';
import type { Warmth } from './grade';
import type { Lens } from './lens';
import { SHAPES } from './soft-shapes';
import type { SpriteShader } from './sprite-shader';
import type { Tracks } from './tracks';

/** The dark between places, and where there is no place. */
export const DARK = 0x150f1c;
/** What the edges darken to: violet as a rule, blue when it is cold, the brown of a lamp-lit corner when it is warm. */
const EDGES = { plain: [27, 17, 54], cold: [14, 22, 66], warm: [64, 22, 20] } as const;
/** Where the light is brightest, as a part of the height, and how far from there the edges are, as parts of the canvas. */
const MIDDLE = 0.46;
const REACH = { x: 0.75, y: 0.85 };

export class LightView {
  readonly #veil: Phaser.GameObjects.Image;

  constructor(
    scene: Phaser.Scene,
    private readonly shader: SpriteShader,
  ) {
    this.#veil = scene.add.image(0, 0, SHAPES.white).setTint(DARK).setOrigin(0, 0).setDepth(90);
  }

  /** Puts the light of this moment on all that is drawn from now on. */
  shine(tracks: Tracks, lens: Lens): void {
    const warmth = { cold: tracks.get('cold'), warm: tracks.get('warm') };
    const width = lens.frame.width * lens.density;
    const height = lens.frame.height * lens.density;
    this.shader.reach([width / 2, height * (1 - MIDDLE)], [width * REACH.x, height * REACH.y]);
    this.shader.light(warmth, { color: edgeColor(warmth), alpha: mix(0.55, 0.95, warmth.cold) });
  }

  /** Draws the dark between two places. */
  draw(tracks: Tracks, lens: Lens): void {
    const width = lens.frame.width * lens.density;
    const height = lens.frame.height * lens.density;
    const veil = tracks.get('veil');
    this.#veil
      .setVisible(veil > 0.002)
      .setAlpha(veil)
      .setDisplaySize(width, height);
  }
}

function edgeColor({ cold, warm }: Warmth): readonly [number, number, number] {
  const end = cold >= warm ? EDGES.cold : EDGES.warm;
  const part = (index: 0 | 1 | 2) => mix(EDGES.plain[index], end[index], Math.max(cold, warm));
  return [part(0), part(1), part(2)];
}
