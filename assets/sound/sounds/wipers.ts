// Windscreen wipers: over, and back. One goes all the way; the other stops short and shivers.

import type { Recipe } from '../recipe';
import { knock, type Mode, ringing } from '../synth/bodies';
import { chance } from '../synth/chance';
import { fadeEnds, hold, rise } from '../synth/envelopes';
import { highPass, lowPass, movingBand, through } from '../synth/filters';
import { room } from '../synth/room';
import { blend, draw, evened, lay, type Signal, silence } from '../synth/signal';

const SECONDS = 3.9;
const STROKE = 0.72;
/** Each stroke: when it starts, and whether it goes over (1) or comes back (-1). */
const STROKES = [
  [0.15, 1],
  [0.98, -1],
  [2.05, 1],
  [2.88, -1],
] as const;

const ARM: Mode[] = [
  [86, 0.8, 0.04],
  [174, 0.5, 0.03],
  [355, 0.25, 0.016],
];

/** Rubber on wet glass: it pushes the water, and drags a little as it turns. */
function rubber(): Signal {
  const dice = chance(201);
  const push = movingBand(0.9);
  const drag = movingBand(5);
  return draw(SECONDS, (t) => {
    const x = dice.noise();
    return STROKES.reduce((sum, [from, way]) => {
      const on = hold(t, from, from + STROKE, 0.24);
      if (on === 0) return sum;
      const gone = (t - from) / STROKE;
      const pitch = way > 0 ? 620 + 330 * gone : 900 - 260 * gone;
      return sum + (push(x, pitch) + 0.55 * drag(x, pitch * 0.62) * rise(gone, 0.55, 0.9)) * on ** 1.3;
    }, 0);
  });
}

/** The one that does not get there: a stutter at the end of its way over. */
function shiver(): Signal {
  const glass = silence(SECONDS);
  const dice = chance(202);
  const stick: Mode[] = [
    [410, 0.5, 0.012],
    [655, 0.3, 0.009],
    [1020, 0.12, 0.006],
  ];
  for (const [from, way] of STROKES) {
    if (way < 0) continue;
    for (let at = from + 0.42; at < from + 0.7; at += dice.between(0.028, 0.04)) {
      lay(
        glass,
        ringing(0.08, stick, 0.004),
        at,
        dice.between(0.5, 1) * hold(at, from + 0.38, from + 0.74, 0.12),
      );
    }
  }
  return glass;
}

/** The motor behind the dashboard: it works harder in the middle. */
function motor(): Signal {
  let turns = 0;
  return draw(SECONDS, (t) => {
    const work = STROKES.reduce((sum, [from]) => sum + hold(t, from, from + STROKE, 0.2), 0);
    turns += (78 + 14 * work) / 48_000;
    const whirr =
      Math.sin(2 * Math.PI * turns) +
      0.5 * Math.sin(4 * Math.PI * turns + 1) +
      0.3 * Math.sin(10 * Math.PI * turns);
    return whirr * (0.15 + work);
  });
}

export const wipers: Recipe = {
  name: 'wipers',
  kind: 'cue',
  caption: 'the wipers go over, and back, and one of them shivers',
  loudness: -28,
  kilobits: 24,
  render() {
    const dice = chance(203);
    const screen = blend([evened(rubber()), 1], [evened(shiver()), 0.3], [evened(motor()), 0.35]);
    for (const [from] of STROKES) {
      lay(screen, ringing(0.25, ARM, 0.004), from + STROKE - 0.02, 1.6);
      lay(screen, knock(dice, 0.008, 700), from + STROKE - 0.02, 1);
    }
    return fadeEnds(
      through(screen, lowPass(2600), highPass(60), room({ size: 0.4, decay: 0.35, wet: 0.2 })),
      0.1,
      0.4,
    );
  },
};
