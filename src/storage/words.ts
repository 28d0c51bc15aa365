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
  noSession: 'it is not a workshop of this game',
  openInTheMiddle: 'a choice in the middle of it was never made',
  pastItsEnd: 'it stands after its own last choice',
} as const;

/** What a file brought: runs of readers and workshops of classes. */
export interface Brought {
  readonly added: number;
  readonly addedRooms: number;
  /** Here already. */
  readonly known: number;
  readonly knownRooms: number;
  readonly aside: number;
}

export function cameIn({ added, addedRooms, known, knownRooms, aside }: Brought): string {
  const runs = (n: number): string => (n === 1 ? '1 run' : `${n} runs`);
  const rooms = (n: number): string => (n === 1 ? '1 workshop' : `${n} workshops`);
  const both = (n: number, m: number): string =>
    [n || !m ? runs(n) : '', m ? rooms(m) : ''].filter(Boolean).join(' and ');
  const parts = [added + addedRooms === 0 ? 'Nothing new came in' : `${both(added, addedRooms)} came in`];
  if (known + knownRooms > 0)
    parts.push(`${both(known, knownRooms)} ${known + knownRooms === 1 ? 'was' : 'were'} here already`);
  if (aside > 0)
    parts.push(
      `${aside === 1 ? '1 record' : `${aside} records`} could not be read and ${aside === 1 ? 'is' : 'are'} set aside`,
    );
  return `${parts.join('; ')}.`;
}
