// The stage as the game knows it: pictures in, words released, over one running Phaser game.

import Phaser from 'phaser';
import type { StagePort } from '../game/stage-port';
import { ArtSupply } from './art-supply';
import { fitCanvas, loseCanvas, type StageCanvas } from './canvas';
import type { StageClock } from './clock';
import type { Director } from './director';
import { type StageState, stateOf } from './stage-state';
import type { StartedGame } from './start-game';

/** What the game asks of a picture, and a look inside as plain data for whoever wants to check it. */
export interface ConversationStage extends StagePort {
  stageState(): StageState;
}

export interface StageParts extends StartedGame {
  readonly surface: StageCanvas;
  readonly director: Director;
  readonly clock: StageClock;
}

export function conversationStage({
  surface,
  director,
  game,
  textures,
  clock,
}: StageParts): ConversationStage {
  const supply = new ArtSupply(textures, director.catalog);
  const fetch = (picture: Parameters<StagePort['set']>[0]) => supply.fetch(picture).then(() => clock.wake());
  const whenSeen = () => {
    if (document.hidden) director.finish();
    else clock.wake();
  };
  let closed = false;
  document.addEventListener('visibilitychange', whenSeen);
  game.renderer.on(Phaser.Renderer.Events.LOSE_WEBGL, () => director.finish());
  game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, () => clock.wake());

  return {
    show: async (picture, beat) => {
      // Where nothing can be seen nothing is staged: the words come at once.
      if (closed || document.hidden || surface.context.isContextLost()) {
        if (!closed) void fetch(picture);
        director.set(picture);
        return;
      }
      const shown = director.show(picture, beat, fetch(picture));
      clock.wake();
      await shown;
      supply.lookAhead(picture);
    },
    set: (picture) => {
      if (!closed) void fetch(picture);
      director.set(picture);
      clock.wake();
    },
    hurry: () => {
      director.finish();
      clock.wake();
    },
    frame: (frame) => {
      if (closed || frame.width < 1 || frame.height < 1) return;
      const uncovered = frame.covered.bottom < director.frame.covered.bottom;
      const resized = fitCanvas(surface, frame);
      if (resized) game.scale.resize(surface.canvas.width, surface.canvas.height);
      director.refit(frame);
      // What lay under the paper has not been drawn, and a canvas of another size is empty.
      if (resized || uncovered) clock.drawNow();
      clock.wake();
    },
    motion: (motion) => {
      director.setMotion(motion);
      clock.wake();
    },
    pause: () => clock.pause(),
    resume: () => clock.resume(),
    dispose: () => {
      if (closed) return;
      closed = true;
      document.removeEventListener('visibilitychange', whenSeen);
      director.finish();
      textures.close();
      clock.close();
      // Phaser takes itself apart at its next step, which a sleeping loop would never come to.
      game.destroy(false);
      game.step(0, 0);
      loseCanvas(surface);
    },
    stageState: () => stateOf(director, clock),
  };
}
