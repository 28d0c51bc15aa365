// What other kept runs of the story have shown may be skipped: found out after the first lines are up, a run at a time.

import { useEffect } from 'preact/hooks';
import { linesReadIn } from '../../game/read-before';
import type { StoryFlow } from '../../game/story-flow';
import { usePage } from '../page-parts';

/** Long enough for the first line and its picture to be up, in milliseconds; then between two runs. */
const AFTER = 600;
const BETWEEN = 30;

export function useReadBefore(flow: StoryFlow): void {
  const { game } = usePage();
  useEffect(() => {
    const runs = game.runs.peek().filter((run) => run.storyId === flow.source.id);
    let next = 0;
    const readOne = (): void => {
      const run = runs[next++];
      if (!run) return;
      flow.knows(linesReadIn(run, flow.source));
      timer = setTimeout(readOne, BETWEEN);
    };
    let timer = setTimeout(readOne, AFTER);
    return () => clearTimeout(timer);
  }, [flow, game]);
}
