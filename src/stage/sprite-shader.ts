// How a pixel of a picture is worked out: multiplied by its tint, then put in the light of the mood.
//
// Phaser's own shader can tint in seven ways and divides by alpha; the stage needs one, and a renderer without a graphics
// card is more than twice as fast with this. The mood's colour matrix is applied here as well, to each picture as it is
// laid over the others, which comes to the same as applying it to the whole at the end and spares a pass over all of it.

import Phaser from 'phaser';
import { gradeMatrix, type Warmth } from './grade';

const TINT = {
  name: 'Tint',
  tags: ['TINT'],
  additions: {
    fragmentHeader: `
uniform mat3 uGrade;
uniform vec3 uLift;
vec4 applyTint(vec4 texel)
{
    vec4 tinted = texel * outTint.a * vec4(outTint.bgr, 1.0);
    return vec4(uGrade * tinted.rgb + uLift * tinted.a, tinted.a);
}`,
    fragmentProcess: 'fragColor = applyTint(fragColor);',
  },
};
const BATCH = 'BatchHandlerQuad';

/** The shader of all pictures of a game. */
export class SpriteShader {
  readonly #program: Phaser.Renderer.WebGL.ProgramManager;

  constructor({ renderNodes }: Phaser.Renderer.WebGL.WebGLRenderer) {
    const batch = renderNodes.getNode(BATCH);
    if (!(batch instanceof Phaser.Renderer.WebGL.RenderNodes.BatchHandlerQuad))
      throw new Error(`Phaser draws no pictures by ${BATCH} any more.`);
    this.#program = batch.programManager;
    this.#program.replaceAddition(TINT.name, TINT);
    this.light({ cold: 0, warm: 0 });
  }

  /** The light in which all is drawn from now on. */
  light(warmth: Warmth): void {
    const at = gradeMatrix(warmth);
    const row = (n: number): number[] => at.slice(n * 5, n * 5 + 3);
    const [red, green, blue] = [row(0), row(1), row(2)];
    // By columns, as WebGL has it.
    this.#program.setUniform(
      'uGrade',
      [0, 1, 2].flatMap((column) => [red[column] ?? 0, green[column] ?? 0, blue[column] ?? 0]),
    );
    this.#program.setUniform('uLift', [at[4] ?? 0, at[9] ?? 0, at[14] ?? 0]);
  }
}
