// Opens the stage in its box and lets the story run on it; without it the story goes on in words.

import { useEffect, useState } from 'preact/hooks';
import { plainPacer, type StagePort } from '../../game/stage-port';
import type { StoryFlow } from '../../game/story-flow';
import { usePage } from '../page-parts';

export interface Staged {
  readonly port: StagePort | null;
  readonly failed: boolean;
  readonly again: () => void;
}

/** @param flow what runs on the stage: a story being read, or a room that follows its console */
export function useStage(
  flow: Pick<StoryFlow, 'picture' | 'on' | 'start'>,
  box: { readonly current: HTMLElement | null },
): Staged {
  const { openStage, inForce } = usePage();
  const [port, setPort] = useState<StagePort | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks for another try
  useEffect(() => {
    const room = box.current;
    if (!room) return;
    let here = true;
    let opened: StagePort | null = null;
    openStage(room, { motion: inForce.motion.peek(), first: flow.picture.peek() }).then(
      (stage) => {
        if (!here) return stage.dispose();
        opened = stage;
        setPort(stage);
        setFailed(false);
        flow.on(stage);
        // A line that was just being staged without a picture is staged anew.
        flow.start();
      },
      () => {
        room.replaceChildren();
        if (here) setFailed(true);
      },
    );
    return () => {
      here = false;
      setPort(null);
      if (opened) flow.on(plainPacer);
      opened?.dispose();
    };
  }, [flow, box, tries, openStage, inForce]);

  const motion = inForce.motion.value;
  useEffect(() => port?.motion(motion), [port, motion]);
  return { port, failed, again: () => setTries((n) => n + 1) };
}

/** The stage stands still while something lies over the whole page or the tab is not looked at; then nothing sounds either. */
export function useStillness(port: StagePort | null, covered: boolean): void {
  const { game } = usePage();
  useEffect(() => {
    const hush = (): void => (document.hidden ? game.sound.pause() : game.sound.resume());
    document.addEventListener('visibilitychange', hush);
    return () => document.removeEventListener('visibilitychange', hush);
  }, [game]);
  useEffect(() => {
    if (!port) return;
    const settle = (): void => (covered || document.hidden ? port.pause() : port.resume());
    settle();
    document.addEventListener('visibilitychange', settle);
    return () => document.removeEventListener('visibilitychange', settle);
  }, [port, covered]);
}
