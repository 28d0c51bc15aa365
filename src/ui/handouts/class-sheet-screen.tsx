// What a room did with a story, to print and to save as a table: votes, ways, and six questions to cut out.

import './handout.css';
import './class-sheet.css';
import { toCsv } from '../../domain/workshop/csv';
import { sheetRows } from '../../domain/workshop/sheet-rows';
import type { RoomHandout } from '../../game/handouts/room-handout';
import { toHash } from '../../game/routes';
import { twoOf } from '../debrief/debrief-context';
import { saveAsFile } from '../settings/save-as-file';
import { SHEET_ROWS, CLASS_SHEET as W } from '../words/class-sheet';
import { DEBRIEF } from '../words/debrief';
import { HANDOUT } from '../words/handouts';
import { Handout, Leaf, Ruled } from './handout';
import { Missing } from './missing';
import { SheetAfter } from './sheet-after';
import { SheetVotes } from './sheet-votes';
import { useRoom } from './use-room';

export function ClassSheetScreen({ session }: { readonly session: string }) {
  const found = useRoom(session);
  if (!found) return <main class="blank" />;
  const { room } = found;
  if (!room) return <Missing heading={HANDOUT.none} words={HANDOUT.noneWhy} />;
  const { sheet, source } = room;
  const save = (): void => {
    const rows = sheetRows(sheet, SHEET_ROWS, (id) => room.endings[id]?.title ?? id);
    saveAsFile(W.file(source.id, room.session.startedAt.slice(0, 10)), toCsv(rows), 'text/csv;charset=utf-8');
  };
  const tools = (
    <>
      <button class="btn" type="button" onClick={save}>
        {W.csv}
      </button>
      <a class="btn btn--bare" href={toHash({ screen: 'workshop', path: [session, 'take-home'] })}>
        {W.takeHome}
      </a>
    </>
  );
  return (
    <Handout tools={tools} note={room.whole ? W.totals : `${W.totals} ${HANDOUT.edited}`}>
      <VotesLeaf room={room} />
      <QuestionsLeaf room={room} />
    </Handout>
  );
}

interface RoomProps {
  readonly room: RoomHandout;
}

function VotesLeaf({ room }: RoomProps) {
  const { sheet, source, debrief } = room;
  return (
    <Leaf
      first
      title={source.card.title}
      lead={W.lead(sheet.decisions.length, sheet.room)}
      foot={HANDOUT.foot(debrief ? DEBRIEF.source(debrief.source) : '')}
    >
      <p class="fill-in">
        {W.klass} <span /> {W.date} <span /> {W.with} <span />
      </p>
      <section aria-labelledby="h-votes">
        <div class="votes-head">
          <h2 id="h-votes">{W.chose}</h2>
          <p class="small">
            <span class="swatch swatch--pencil" aria-hidden="true" /> {W.before}{' '}
            <span class="swatch swatch--ink" aria-hidden="true" /> {W.after} · {W.ringed}
          </p>
        </div>
        {sheet.decisions.length ? null : <p>{W.none}</p>}
        <ol class="votes">
          {sheet.decisions.map((each) => (
            <SheetVotes key={each.number} decision={each} you={twoOf(room).you} most={mostHands(room)} />
          ))}
        </ol>
      </section>
      <SheetAfter room={room} />
    </Leaf>
  );
}

const mostHands = ({ sheet }: RoomHandout): number =>
  Math.max(
    1,
    ...sheet.decisions.flatMap(({ options }) =>
      options.flatMap(({ first, second }) => [first ?? 0, second ?? 0]),
    ),
  );

function QuestionsLeaf({ room }: RoomProps) {
  const { card } = room.source;
  const [you, other] = [card.people[card.you], card.people[card.with[0] ?? '']];
  return (
    <Leaf
      title={W.questions}
      lead={`${card.title} · ${W.cut}`}
      foot={W.about(you?.name ?? '', other?.name ?? '')}
    >
      <ol class="question-cards">
        {card.questions.map((words, i) => (
          <li key={words}>
            <b class="hand" aria-hidden="true">
              {i + 1}
            </b>
            <p>{words}</p>
            <Ruled lines={3} />
          </li>
        ))}
      </ol>
    </Leaf>
  );
}
