// Notes by their names, as musicians write them.

const STEPS: Readonly<Record<string, number>> = { C: -9, D: -7, E: -5, F: -4, G: -2, A: 0, B: 2 };

/** The pitch of a note such as `F#4` in hertz; `A4` is 440. @throws Error for anything else */
export function hertz(note: string): number {
  const [, letter = '', sharp, octave] = /^([A-G])(#?)(\d)$/.exec(note) ?? [];
  const step = STEPS[letter];
  if (step === undefined) throw new Error(`“${note}” is no note`);
  return 440 * 2 ** ((step + (sharp ? 1 : 0)) / 12 + Number(octave) - 4);
}
