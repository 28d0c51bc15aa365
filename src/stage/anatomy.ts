// Where the head of a standing figure is on the stage, from the art's own measures.

import type { Pose } from '../domain/vocabulary';
import { type Person, type Place, poseOf } from './art-catalog';
import type { Box } from './frame-area';
import type { Standing } from './standing';

/** The head with its hair, in stage pixels, whichever way it is turned; without tilt and lean. */
export function headBox(person: Person, pose: Pose, stand: Standing): Box {
  const neck = poseOf(person, pose).neck;
  const unit = stand.scale * person.headScale;
  const half =
    (Math.max(Math.abs(person.head.x), Math.abs(person.head.x + person.head.w)) + Math.abs(neck.x) * 0.5) *
    unit;
  const neckY = stand.y + neck.y * stand.scale * person.bodyScale;
  return {
    left: stand.x - half,
    right: stand.x + half,
    top: neckY + person.head.y * unit,
    bottom: neckY + (person.head.y + person.head.h) * unit,
  };
}

/** How far under the floor line of a place somebody's feet are, in stage pixels: more than 0 only where nobody can stand up. */
export function letDown(person: Person, pose: Pose, { low, scale }: Pick<Place, 'low' | 'scale'>): number {
  if (!low) return 0;
  return (poseOf(person, 'seated').neck.y - poseOf(person, pose).neck.y) * scale * person.bodyScale;
}

/** The part of a head's height that is hair, above the brows. */
const HAIR = 0.3;

/** Brows to chin: the part of a head that must be seen. */
export const faceOf = (head: Box): Box => ({ ...head, top: head.top + HAIR * (head.bottom - head.top) });

/** The least box around several. */
export function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}
