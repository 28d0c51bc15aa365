// How long a story takes with a class: the lines read aloud, and the votes.

/** Minutes of a vote in full, and of one by show of hands; what reading aloud adds to reading alone. */
const FULL = 7;
const QUICK = 0.75;
const ALOUD = 1.25;

/** About how many minutes, to the nearest five. @param decisions on one way through */
export function roomMinutes(
  alone: readonly [number, number],
  decisions: number,
  full: number,
  votes: boolean,
): number {
  const reading = ((alone[0] + alone[1]) / 2) * ALOUD;
  const choosing = votes ? full * FULL + Math.max(0, decisions - full) * QUICK : decisions * 2;
  return Math.max(5, Math.round((reading + choosing) / 5) * 5);
}
