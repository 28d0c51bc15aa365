// The time of the music: five slow beats a bar, one beat a second. All stems count in it, so that they are in step.

/** Length of a beat in seconds: 60 beats a minute. */
export const BEAT = 1;

/** Beats a bar. Five never comes out even, so the pulse leans on something that is not quite there. */
export const BAR = 5;

/** How many bars each stem goes round in. No two coincide again before 120 bars, which is ten minutes. */
export const BARS = { piano: 8, strings: 5, pulse: 2, air: 3 } as const;

/** Seconds of so many bars. */
export const seconds = (bars: number): number => bars * BAR * BEAT;

/** A moment in seconds: bars counted from 1, beats from 1, as in a score. */
export const at = (bar: number, beat: number): number => ((bar - 1) * BAR + beat - 1) * BEAT;
