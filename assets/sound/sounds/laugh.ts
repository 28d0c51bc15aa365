// Somebody laughs, a few steps away: mostly breath, in a room that has other things in it.

import type { Recipe } from '../recipe';
import { chance } from '../synth/chance';
import { fadeEnds } from '../synth/envelopes';
import { highPass, lowPass, through } from '../synth/filters';
import { room } from '../synth/room';
import { lay, silence } from '../synth/signal';
import { laughter } from './parts/laughter';

export const laugh: Recipe = {
  name: 'laugh',
  kind: 'cue',
  caption: 'somebody laughs',
  loudness: -32,
  kilobits: 24,
  render() {
    const air = silence(2.6);
    lay(air, laughter(chance(311), { pitch: 172, mouth: 1.12 }, 6), 0.04);
    return fadeEnds(
      through(air, lowPass(1500), lowPass(2400), highPass(190), room({ size: 1.1, decay: 0.45, wet: 0.3 })),
      0.02,
      0.6,
    );
  },
};
