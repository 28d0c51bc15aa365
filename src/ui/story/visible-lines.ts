// Which lines of a turn are in sight: the newest, and as many before it as lie on the paper without crowding the faces.

import type { Entry } from '../../game/transcript';

/** Letters and lines that lie on the paper: beside the choices, across the whole of it, and where it is the page. */
const ROOM = {
  narrow: { letters: 200, lines: 3 },
  wide: { letters: 230, lines: 3 },
  page: { letters: 600, lines: 6 },
} as const;
export type Room = keyof typeof ROOM;

export interface SeenLine {
  readonly entry: Entry;
  /** `now` what has just come, `before` what came before it, `gone` only read aloud or in the history. */
  readonly sight: 'now' | 'before' | 'gone';
}

/**
 * @param entries of the turn being shown, the reader's own pick among them
 * @param phone messages stand on the phone, so the paper need not show them to the eye again
 */
export function inSight(entries: readonly Entry[], room: Room, phone: boolean): SeenLine[] {
  const onPaper = entries.filter(
    (entry) => !(phone && entry.kind === 'beat' && entry.beat.kind === 'message'),
  );
  const from = firstInRoom(onPaper, room);
  const now = nowFrom(onPaper);
  return entries.map((entry) => {
    const i = onPaper.indexOf(entry);
    return { entry, sight: i < from ? 'gone' : i < now ? 'before' : 'now' };
  });
}

/** The newest line always, and those before it for as long as they fit. */
function firstInRoom(entries: readonly Entry[], room: Room): number {
  const { lines } = ROOM[room];
  let { letters }: { letters: number } = ROOM[room];
  let first = entries.length;
  while (first > 0 && entries.length - first < lines) {
    const { length } = textOf(entries[first - 1] as Entry);
    if (first < entries.length && length > letters) break;
    letters -= length;
    first--;
  }
  return first;
}

/** What is felt belongs to the line it follows: both are of this moment. */
function nowFrom(entries: readonly Entry[]): number {
  const last = entries.length - 1;
  const newest = entries[last];
  return newest?.kind === 'beat' && newest.beat.kind === 'inner' ? Math.max(0, last - 1) : last;
}

const textOf = (entry: Entry): string => (entry.kind === 'beat' ? entry.beat.text : entry.option.text);
