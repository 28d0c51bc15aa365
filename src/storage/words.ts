// What is said of records and of files: what came in, and what could not be read.

export const FILE = {
  tooLarge: 'That file is far too large to be one of ours. Nothing was changed.',
  notOurs: 'That is not a file this game has exported. Nothing was changed.',
  newer: 'That file comes from a newer version of the game. Update this one first; nothing was changed.',
} as const;

/** What is wrong with a record, as the end of a sentence. */
export const RECORD = {
  newer: 'it was written by a newer version of the game',
  part: (name: string): string => `its “${name}” cannot be read`,
  notOurs: 'it is not a run of this game',
  pastItsEnd: 'it stands after its own last choice',
} as const;

/** What a file brought. @param known how many of its runs were here already */
export function cameIn(added: number, known: number, aside: number): string {
  const runs = (n: number): string => (n === 1 ? '1 run' : `${n} runs`);
  const parts = [added === 0 ? 'Nothing new came in' : `${runs(added)} came in`];
  if (known > 0) parts.push(`${runs(known)} ${known === 1 ? 'was' : 'were'} here already`);
  if (aside > 0) parts.push(`${runs(aside)} could not be read and ${aside === 1 ? 'is' : 'are'} set aside`);
  return `${parts.join('; ')}.`;
}
