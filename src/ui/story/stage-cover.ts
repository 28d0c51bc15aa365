// Tells the stage which part of it the page leaves open, and again whenever that changes.

import type { StageFrame, StagePort } from '../../game/stage-port';

export interface Covering {
  readonly box: HTMLElement;
  readonly paper: HTMLElement | null;
  readonly menu: HTMLElement | null;
  readonly handset: HTMLElement | null;
}

/** The open part as it stands when the page is scrolled to its top. */
export function frameOf({ box, paper, menu, handset }: Covering, scrolled: number): StageFrame {
  const stage = box.getBoundingClientRect();
  const sheet = paper?.getBoundingClientRect();
  const strip = menu?.getBoundingClientRect();
  const phone = handset?.getBoundingClientRect();
  // Paper beside the picture covers nothing; paper over it covers from its upper edge down.
  const beside = sheet !== undefined && sheet.left >= stage.right - 1;
  const hangs = strip !== undefined && strip.top <= stage.top + 1 && strip.left < stage.right - 1;
  return {
    width: stage.width,
    height: stage.height,
    covered: {
      top: hangs ? strip.height : 0,
      right: phone ? held(stage.right - phone.left, stage.width) : 0,
      bottom: sheet && !beside ? held(stage.bottom - (sheet.top + scrolled), stage.height) : 0,
      left: 0,
    },
  };
}

const held = (covered: number, whole: number): number => Math.max(0, Math.min(whole, covered));

/** Keeps the stage told. Returns how to stop. */
export function watchCover(port: StagePort, covering: Covering): () => void {
  const tell = (): void => port.frame(frameOf(covering, window.scrollY));
  const observer = new ResizeObserver(tell);
  for (const part of Object.values(covering)) if (part) observer.observe(part);
  tell();
  return () => observer.disconnect();
}
