// Opens the stage in a box of the page: the only way in.

import type { OpenStage } from '../game/stage-port';
import { fitCanvas, loseCanvas, makeCanvas } from './canvas';
import { StageClock } from './clock';
import { type ConversationStage, conversationStage } from './conversation-stage';
import { Director } from './director';
import { FIRST_FRAME } from './frame-area';
import { filesFor } from './needs';
import type { StageNeeds } from './stage-needs';
import { startGame } from './start-game';

export type { ConversationStage } from './conversation-stage';
export type { StageNeeds } from './stage-needs';

/**
 * Makes the function that opens a stage. It resolves when the first picture has been put up, and rejects where there is no
 * WebGL; the box is then left as it was.
 */
export const stageOpener =
  (needs: StageNeeds) =>
  async (...[box, { motion, first }]: Parameters<OpenStage>): Promise<ConversationStage> => {
    const surface = makeCanvas(box);
    try {
      const frame = { ...FIRST_FRAME, width: box.clientWidth || 1280, height: box.clientHeight || 720 };
      fitCanvas(surface, frame);
      const director = new Director(needs.catalog, { motion, frame });
      const { game, textures } = await startGame(needs, surface, director);
      const clock = new StageClock(game.loop, director, (time, ms) => game.step(time, ms));
      const stage = conversationStage({ surface, director, game, textures, clock });
      await textures.need(filesFor(first, needs.catalog));
      stage.set(first);
      return stage;
    } catch (error) {
      loseCanvas(surface);
      throw error;
    }
  };
