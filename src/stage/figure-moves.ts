// How somebody comes on, changes and goes off: the tracks that one person's part of a new still sets in motion.

import type { Motion } from '../game/stage-port';
import { type Change, type Timing, timing, travels } from './motion';
import type { FigureStill } from './still';
import type { Tracks } from './tracks';

/** One change of the whole stage, as it is carried out. */
export interface Moving {
  readonly tracks: Tracks;
  readonly motion: Motion;
  /** True when the camera cuts, so that nobody needs to be seen changing. */
  readonly cut: boolean;
  /** The timing of a change that the words wait for. */
  readonly time: (change: Change) => Timing;
}

/** How far off their mark somebody starts or ends, in stage pixels. */
const WINGS = 150;
/** From this many stage pixels on, coming nearer is a step. */
const A_STEP = 24;

/** Steps in from the side; or fades in, or is there. */
export function enter(figure: FigureStill, { tracks, motion, time }: Moving): void {
  const { id } = figure;
  for (const key of ['x', 'y', 'scale', 'lean', 'tilt', 'blush'] as const)
    tracks.put(`${id}.${key}`, figure[key]);
  tracks.put(`${id}.turn`, figure.headTurn);
  tracks.put(`${id}.body`, 1);
  const span = time('enter');
  if (travels(motion)) {
    tracks.put(`${id}.x`, figure.x - figure.toward * WINGS);
    tracks.go(`${id}.x`, figure.x, span);
  }
  tracks.put(`${id}.alpha`, 0);
  tracks.go(`${id}.alpha`, figure.seen, { ...span, ms: Math.min(span.ms, 260), ease: 'even' });
}

/** Turns and walks out to their side, or fades. */
export function leave(figure: FigureStill, { tracks, motion, time }: Moving): void {
  const { id } = figure;
  const span = time('exit');
  if (!travels(motion)) {
    tracks.go(`${id}.alpha`, 0, span);
    return;
  }
  const outward = figure.side === 'left' ? -1 : 1;
  if (figure.headTurn !== outward) tracks.go(`${id}.turn`, outward, timing('turn', motion));
  tracks.go(`${id}.x`, figure.x + outward * WINGS, span);
  tracks.go(`${id}.alpha`, 0, { ms: 220, ease: 'even', delay: span.ms - 220 });
}

/** Goes from one still to the next while staying on the stage. */
export function alter(was: FigureStill, figure: FigureStill, { tracks, motion, time, cut }: Moving): void {
  const { id } = figure;
  if (!sameLook(was, figure)) {
    tracks.put(`${id}.body`, 0);
    tracks.go(`${id}.body`, 1, time('pose'));
  }
  if (was.headTurn !== figure.headTurn) tracks.go(`${id}.turn`, figure.headTurn, time('turn'));
  // Words wait for a step that is seen as one; they do not wait while somebody only shifts their weight.
  const step = Math.abs(was.x - figure.x) > A_STEP ? time('step') : timing('step', motion);
  for (const key of ['x', 'y', 'scale'] as const) tracks.go(`${id}.${key}`, figure[key], step);
  if (cut) tracks.put(`${id}.alpha`, figure.seen);
  else tracks.go(`${id}.alpha`, figure.seen, timing('pose', motion));
  const face = was.mood === figure.mood ? timing('mood', motion) : time('mood');
  for (const key of ['lean', 'tilt', 'blush'] as const) {
    tracks.go(`${id}.${key}`, figure[key], { ...face, ms: face.ms * 2 });
  }
}

export const sameLook = (a: FigureStill, b: FigureStill): boolean =>
  a.look.pose === b.look.pose && a.look.turn === b.look.turn;
