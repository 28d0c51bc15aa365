// Starts Phaser on a canvas of our own: no input, no sound, no page elements, one scene.

import Phaser from 'phaser';
import type { StageCanvas } from './canvas';
import { ConversationScene } from './conversation-scene';
import type { Director } from './director';
import { DARK } from './light';
import type { StageNeeds } from './stage-needs';
import { StageTextures } from './textures';

export interface StartedGame {
  readonly game: Phaser.Game;
  readonly textures: StageTextures;
}

/** Resolves when the scene is there and empty. Rejects when Phaser cannot start. */
export function startGame(
  needs: StageNeeds,
  { canvas, context }: StageCanvas,
  director: Director,
): Promise<StartedGame> {
  return new Promise((started, failed) => {
    let game: Phaser.Game;
    const scene = new ConversationScene({
      director,
      makeTextures: (manager) => new StageTextures(manager, needs.catalog, needs),
      density: () => canvas.width / director.frame.width,
      whenMade: (textures) => started({ game, textures }),
    });
    try {
      game = new Phaser.Game({
        type: Phaser.WEBGL,
        canvas,
        // The types know only the other kind of context, and no game without a parent; Phaser itself takes both.
        context: context as unknown as CanvasRenderingContext2D,
        parent: null as unknown as undefined,
        width: canvas.width,
        height: canvas.height,
        scene,
        banner: false,
        autoFocus: false,
        backgroundColor: DARK,
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
        // Time as it passes: Phaser's smoothing would slow everything down on a slow machine.
        fps: { smoothStep: false, panicMax: 0 },
        // With more than one texture at a time sprites tear under software renderers.
        render: {
          maxTextures: 1,
          antialias: true,
          antialiasGL: false,
          stencil: false,
          powerPreference: 'low-power',
        },
      });
    } catch (error) {
      failed(error);
    }
  });
}
