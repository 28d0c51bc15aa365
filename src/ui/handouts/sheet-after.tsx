// On the class sheet, after the votes: the ending, where the room was split and changed its mind, and other ways it looked at.

import type { ClassSheet } from '../../domain/workshop/class-sheet';
import type { RoomHandout } from '../../game/handouts/room-handout';
import { CLASS_SHEET as W } from '../words/class-sheet';
import { KINDS } from '../words/debrief';

/** As many as fit a line or two. */
const FEW = 3;

export function SheetAfter({ room }: { readonly room: RoomHandout }) {
  const { sheet, endings } = room;
  const ending = sheet.ending === null ? undefined : endings[sheet.ending];
  return (
    <div class="sheet-after">
      <section>
        <h2>{W.ended}</h2>
        {ending ? (
          <>
            <p class="hand big">{ending.title}</p>
            <p class="small">{KINDS[ending.kind]}</p>
          </>
        ) : (
          <p>{W.unended}</p>
        )}
      </section>
      <section>
        <h2>{W.split}</h2>
        <p>
          {sheet.splits.length ? W.close(sheet.splits.slice(0, FEW).map(({ name }) => name)) : W.splitNone}
        </p>
      </section>
      <section>
        <h2>{W.minds}</h2>
        {sheet.minds.length ? null : <p>{W.mindsNone}</p>}
        {sheet.minds.slice(0, FEW).map(({ decision, name, moved, from, to }) => (
          <p key={decision}>{W.changed(name, moved, from, to)}</p>
        ))}
      </section>
      {sheet.ways.length ? (
        <section class="other-ways">
          <h2>{W.ways}</h2>
          {wayWords(sheet, (id) => endings[id]?.title ?? id).map((words) => (
            <p key={words}>{words}</p>
          ))}
        </section>
      ) : null}
    </div>
  );
}

/** Each left way in a sentence: where it parted from the way that was gone after it, and how it ended. */
function wayWords({ ways, decisions }: ClassSheet, titleOf: (id: string) => string): string[] {
  return ways.map((way, i) => {
    const next = ways[i + 1]?.decisions ?? decisions;
    const at = way.decisions.findIndex((each, k) => takenAt(each) !== takenAt(next[k]));
    const fork = way.decisions[Math.max(0, at)];
    const took = fork?.options.find(({ taken }) => taken);
    return W.way(
      i + 1,
      fork?.name ?? '',
      took?.letter ?? '',
      took?.text ?? '',
      way.ending === null ? null : titleOf(way.ending),
    );
  });
}

const takenAt = (decision: ClassSheet['decisions'][number] | undefined): string | undefined =>
  decision?.options.find(({ taken }) => taken)?.id;
