// The words of the history, of keeping a place, and of the places kept.

import { countOf } from '../../domain/number-words';

export const HISTORY = {
  heading: 'What was said',
  close: 'Close',
  search: 'Find a word',
  found: (lines: number): string =>
    lines === 0 ? 'No line has that in it.' : `${countOf(lines, 'line has', 'lines have')} that in it.`,
  all: 'Show all lines again',
  goBack: 'Go back to here',
  aChoice: 'a choice',
} as const;

export const KEEP = {
  open: 'Keep this place',
  call: 'Call it',
  keep: 'Keep it',
  never: 'Never mind',
  kept: (name: string): string => `Kept as “${name}”. It stands on the shelf, under this story.`,
  places: (n: number): string => `Places you kept (${n})`,
  continue: (name: string): string => `Continue “${name}”`,
  remove: (name: string): string => `Let “${name}” go`,
  removed: (name: string): string => `“${name}” is gone.`,
  undo: 'Undo',
  elsewhere: 'That place is open in another tab of this browser. Close it there first.',
} as const;
