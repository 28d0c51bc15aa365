// Nose, the red of the cheeks, and tears.

import { stroke } from './brush';
import type { FaceInk } from './ink';
import { FAR_CHEEK, FAR_EYE, NEAR_CHEEK, NEAR_EYE } from './places';

function blush(ink: FaceInk): string {
  const fade = `<defs><radialGradient id="red"><stop offset="0" stop-color="${ink.blush}" stop-opacity=".6"/><stop offset=".5" stop-color="${ink.blush}" stop-opacity=".26"/><stop offset="1" stop-color="${ink.blush}" stop-opacity="0"/></radialGradient></defs>`;
  const spot = (at: { x: number; y: number }, rx: number, ry: number) =>
    `<ellipse cx="${at.x}" cy="${at.y}" rx="${rx}" ry="${ry}" fill="url(#red)"/>`;
  return fade + spot(NEAR_CHEEK, 58, 42) + spot(FAR_CHEEK, 24, 36);
}

/** A wet track down each cheek that ends in a drop. */
function tear(ink: FaceInk): string {
  const track = (x: number, y: number, length: number, width: number) => {
    const end = y + length;
    const d = `M${x - width * 0.3} ${y}C${x - width * 0.4} ${y + length * 0.5} ${x - width} ${end - 14} ${x - width} ${end}a${width} ${width * 1.1} 0 0 0 ${2 * width} 0C${x + width} ${end - 14} ${x + width * 0.4} ${y + length * 0.5} ${x + width * 0.3} ${y}Z`;
    const shine = `<ellipse cx="${x - width * 0.3}" cy="${end - 1}" rx="${width * 0.28}" ry="${width * 0.5}" fill="#fff"/>`;
    return `<path d="${d}" fill="${ink.tear}" stroke="${ink.tearEdge}" stroke-width="5" stroke-linejoin="round"/>${shine}`;
  };
  return track(NEAR_EYE.x - 8, NEAR_EYE.y + 24, 76, 13) + track(FAR_EYE.x + 6, FAR_EYE.y + 24, 50, 9.5);
}

/** Extras by frame name. */
export const EXTRA_FEATURES: Readonly<Record<string, (ink: FaceInk) => string>> = {
  nose: (ink) =>
    stroke(ink, [
      [549, 322, 8],
      [567, 334, 11],
      [571, 352, 12],
      [556, 366, 12],
      [537, 359, 9],
    ]),
  blush,
  tear,
};
