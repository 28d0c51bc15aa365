// The part of the picture that the page leaves open, as plain geometry.

import type { StageFrame } from '../game/stage-port';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A painted place reaches this far: 1280 × 720 stage pixels, with bleed all round and the same proportions. */
export const BLEED: Box = { left: -40, top: -22, right: 1320, bottom: 742 };

/** Until the page has said how large the stage is. */
export const FIRST_FRAME: StageFrame = {
  width: 1280,
  height: 720,
  covered: { top: 0, right: 0, bottom: 0, left: 0 },
};

/** Less than this much open stage, in CSS pixels, is too little to compose for. */
const LEAST = 48;

/**
 * The open part of the stage in CSS pixels of its own box. Where the page covers nearly everything, the whole box counts:
 * it is better to compose for what may be uncovered again than for a slit.
 */
export function openArea(frame: StageFrame): Box {
  const { width, height, covered } = frame;
  const wide = width - covered.left - covered.right >= LEAST;
  const high = height - covered.top - covered.bottom >= LEAST;
  return {
    left: wide ? covered.left : 0,
    right: wide ? width - covered.right : width,
    top: high ? covered.top : 0,
    bottom: high ? height - covered.bottom : height,
  };
}

export const widthOf = (box: Box): number => box.right - box.left;
export const heightOf = (box: Box): number => box.bottom - box.top;

/** The least zoom (CSS pixels for one stage pixel) at which a frame is filled by 1280 × 720 stage pixels. */
export const coverZoom = (frame: StageFrame): number => Math.max(frame.width / 1280, frame.height / 720);

/**
 * The least zoom at which the middle of the room can be brought to the middle of the open part without showing the room's
 * edge. More than `coverZoom` only where the page covers one side.
 */
export function roomyZoom(frame: StageFrame): number {
  const open = openArea(frame);
  const aside = Math.abs((open.left + open.right) / 2 - frame.width / 2);
  return Math.max(coverZoom(frame), (frame.width / 2 + aside) / (widthOf(BLEED) / 2));
}

/** The part of the height that the page's words cover at most: over the stage, or below it in an upright band. */
const MOST_COVERED = { over: 0.46, below: 0.07 };

/** How much of the frame words cover at most, in CSS pixels, so that nobody moves when a line gives way to choices. */
function mostCovered({ width, height, covered }: StageFrame): number {
  const part = width / height > 1.2 ? MOST_COVERED.over : MOST_COVERED.below;
  return Math.max(covered.bottom, part * height);
}

/** The height that is open when the words cover the most, in CSS pixels. */
export const leastOpen = (frame: StageFrame): number =>
  Math.max(LEAST, frame.height - mostCovered(frame) - frame.covered.top);

/** The least zoom at which a chin at this height of the stage can be brought over the words. */
export function zoomToShow(chin: number, frame: StageFrame): number {
  return Math.max(roomyZoom(frame), mostCovered(frame) / Math.max(1, BLEED.bottom - chin));
}
