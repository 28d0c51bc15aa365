// Every feature of a face, by frame name.

import { BROW_FEATURES } from './brows';
import { EXTRA_FEATURES } from './extras';
import { EYE_FEATURES } from './eyes';
import type { FaceInk } from './ink';
import { MOUTH_FEATURES } from './mouths';

type Draw = (ink: FaceInk) => string;

/** Features are drawn somewhat large, away from the far edge of the face, so that they read at the size of a phone. */
const LARGER = 'translate(612 352) scale(1.09) translate(-612 -352)';

/** Markup of each feature in the space of a person, drawn in an ink. */
export const FEATURES: Readonly<Record<string, Draw>> = Object.fromEntries(
  Object.entries({ ...BROW_FEATURES, ...EYE_FEATURES, ...MOUTH_FEATURES, ...EXTRA_FEATURES }).map(
    ([name, draw]: [string, Draw]) => [name, (ink: FaceInk) => `<g transform="${LARGER}">${draw(ink)}</g>`],
  ),
);
