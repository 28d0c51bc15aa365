// The light over everything: the mood's own, darker edges, and the dark between two places.

import type Phaser from 'phaser';
import { mix } from './easing';
import type { Warmth } from './grade';
import type { Lens } from './lens';
import { SHAPES } from './soft-shapes';
import type { SpriteShader } from './sprite-shader';
import type { Tracks } from './tracks';

/** The dark between places. */
const DARK = 0x150f1c;
/** What the edges darken to: violet as a rule, blue when it is cold, the brown of a lamp-lit corner when it is warm. */
const EDGES = { plain: [27, 17, 54], cold: [14, 22, 66], warm: [64, 22, 20] } as const;

export class LightView {
  readonly #edges: Phaser.GameObjects.Image;
  readonly #veil: Phaser.GameObjects.Image;

  constructor(
    scene: Phaser.Scene,
    private readonly shader: SpriteShader,
  ) {
    this.#edges = scene.add.image(0, 0, SHAPES.edges).setDepth(50);
    this.#veil = scene.add.image(0, 0, SHAPES.white).setTint(DARK).setOrigin(0, 0).setDepth(90);
  }

  draw(tracks: Tracks, lens: Lens): void {
    const warmth = { cold: tracks.get('cold'), warm: tracks.get('warm') };
    this.shader.light(warmth);
    const width = lens.frame.width * lens.density;
    const height = lens.frame.height * lens.density;
    this.#edges.setPosition(width / 2, height * 0.46).setDisplaySize(width * 1.5, height * 1.7);
    this.#edges.setAlpha(mix(0.55, 0.95, warmth.cold)).setTint(edgeColor(warmth));
    const veil = tracks.get('veil');
    this.#veil
      .setVisible(veil > 0.002)
      .setAlpha(veil)
      .setDisplaySize(width, height);
  }
}

function edgeColor({ cold, warm }: Warmth): number {
  const end = cold >= warm ? EDGES.cold : EDGES.warm;
  const part = (index: 0 | 1 | 2) => Math.round(mix(EDGES.plain[index], end[index], Math.max(cold, warm)));
  return (part(0) << 16) | (part(1) << 8) | part(2);
}
