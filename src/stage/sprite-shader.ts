// How a pixel of a picture is worked out: multiplied by its tint, darkened towards the edges, then put in the light of the mood.
//
// Phaser's own shader can tint in seven ways and divides by alpha; the stage needs one, and a renderer without a graphics
// card is more than twice as fast with this. The dark of the edges and the mood's colour matrix are applied here as well,
// to each picture as it is laid over the others: that comes to the same as doing it to the whole at the end, and spares two
// passes over all of it.

import Phaser from 'phaser';
import { gradeMatrix, type Warmth } from './grade';

// The dark of the edges is three lines: from 0 in the middle to .03 at .42 of the way out, .34 at .7, .86 at the edge itself.
const TINT = {
  name: 'Tint',
  tags: ['TINT'],
  additions: {
    fragmentHeader: `
uniform mat3 uGrade;
uniform vec3 uLift;
uniform vec4 uEdges;
uniform vec2 uMiddle;
uniform vec2 uReach;
uniform vec2 uCut;
vec4 applyTint(vec4 texel)
{
    vec4 tinted = texel * outTint.a * vec4(outTint.bgr, 1.0);
    float away = length((gl_FragCoord.xy + uCut - uMiddle) * uReach);
    float dark = max(0.0714 * away, max(1.107 * away - 0.435, 1.733 * away - 0.873));
    vec3 edged = mix(tinted.rgb, uEdges.rgb * tinted.a, min(dark, 0.86) * uEdges.a);
    return vec4(uGrade * edged + uLift * tinted.a, tinted.a);
}`,
    fragmentProcess: 'fragColor = applyTint(fragColor);',
  },
};
const AS_PAINTED = {
  name: 'Tint',
  tags: ['TINT'],
  additions: { fragmentHeader: '', fragmentProcess: '' },
};
const BATCH = 'BatchHandlerQuad';
const ONE_ALONE = 'BatchHandlerQuadSingle';

/** The dark of the edges: its colour, 0 to 255, and how much of it there is, 0 to 1. */
export interface Edges {
  readonly color: readonly [number, number, number];
  readonly alpha: number;
}

type Quads = Phaser.Renderer.WebGL.RenderNodes.BatchHandlerQuad;

/** The shader of all pictures of a game. */
export class SpriteShader {
  /** Draws a picture that has the light on it already: as it is, which costs a third. For `setRenderNodeRole('BatchHandler', …)`. */
  readonly asPainted: Quads;
  /** The blend mode of a picture that takes the place of what is under it, and is not mixed with it. */
  readonly instead: number;
  readonly #program: Phaser.Renderer.WebGL.ProgramManager;

  constructor(renderer: Phaser.Renderer.WebGL.WebGLRenderer) {
    const quads = (name: string): Quads => {
      const node = renderer.renderNodes.getNode(name);
      if (node instanceof Phaser.Renderer.WebGL.RenderNodes.BatchHandlerQuad) return node;
      throw new Error(`Phaser draws no pictures by ${name} any more.`);
    };
    this.asPainted = quads(ONE_ALONE);
    this.asPainted.programManager.replaceAddition(TINT.name, AS_PAINTED);
    const { gl } = renderer;
    this.instead = renderer.addBlendMode([gl.ONE, gl.ZERO], gl.FUNC_ADD);
    this.#program = quads(BATCH).programManager;
    this.#program.replaceAddition(TINT.name, TINT);
    this.cut(0, 0);
  }

  /**
   * From now on a picture of a part of the canvas is drawn, in the light that part has: how many pixels of the canvas lie to the
   * left of it and below it. Nothing but 0 and 0 for the canvas itself.
   */
  cut(left: number, below: number): void {
    this.#program.setUniform('uCut', [left, below]);
  }

  /** Where the middle of the light is, and how far from it the edges are, in pixels of the canvas counted from below. */
  reach(middle: readonly [number, number], edges: readonly [number, number]): void {
    this.#program.setUniform('uMiddle', [...middle]);
    this.#program.setUniform('uReach', [1 / edges[0], 1 / edges[1]]);
  }

  /** The light in which all is drawn from now on. */
  light(warmth: Warmth, { color, alpha }: Edges): void {
    const at = gradeMatrix(warmth);
    const row = (n: number): number[] => at.slice(n * 5, n * 5 + 3);
    const [red, green, blue] = [row(0), row(1), row(2)];
    // By columns, as WebGL has it.
    this.#program.setUniform(
      'uGrade',
      [0, 1, 2].flatMap((column) => [red[column] ?? 0, green[column] ?? 0, blue[column] ?? 0]),
    );
    this.#program.setUniform('uLift', [at[4] ?? 0, at[9] ?? 0, at[14] ?? 0]);
    this.#program.setUniform('uEdges', [...color.map((part) => part / 255), alpha]);
  }
}
