import { describe, expect, it } from 'vitest';
import type { Motion } from '../../src/game/stage-port';
import { type Change, timing, travels } from '../../src/stage/motion';

const ALL: readonly Change[] = [
  'enter',
  'exit',
  'step',
  'pose',
  'turn',
  'mood',
  'drift',
  'light',
  'insert',
  'place',
  'fit',
];
/** Going through the dark takes both halves. */
const wait = (change: Change, motion: Motion) => timing(change, motion).hold * (change === 'place' ? 2 : 1);

describe('how long the words wait', () => {
  it('is at most 700 ms for a great change and 250 ms for a face', () => {
    for (const change of ALL) expect(wait(change, 'full')).toBeLessThanOrEqual(700);
    for (const change of ['mood', 'pose', 'turn', 'step'] as const) {
      expect(wait(change, 'full')).toBeLessThanOrEqual(250);
    }
  });

  it('is at most 200 ms where motion is reduced, and nothing travels', () => {
    for (const change of ALL) expect(wait(change, 'reduced')).toBeLessThanOrEqual(200);
    for (const change of ['step', 'turn', 'drift', 'fit'] as const)
      expect(timing(change, 'reduced').ms).toBe(0);
    expect(travels('reduced')).toBe(false);
  });

  it('is nothing where nothing may move', () => {
    for (const change of ALL) expect(timing(change, 'none')).toEqual({ ms: 0, ease: 'even', hold: 0 });
  });
});
