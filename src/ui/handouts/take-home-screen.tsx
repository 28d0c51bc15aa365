// The sheet that a pupil takes home, two pages: the loop that the room saw with three ideas, and room to write, with help lines.

import '../debrief/loop.css';
import '../debrief/loop-on-paper.css';
import './handout.css';
import './take-home.css';
import type { RoomHandout } from '../../game/handouts/room-handout';
import { toHash } from '../../game/routes';
import { twoOf } from '../debrief/debrief-context';
import { LoopFigure } from '../debrief/loop-figure';
import { QrCode } from '../debrief/qr-code';
import { DEBRIEF } from '../words/debrief';
import { HANDOUT } from '../words/handouts';
import { TAKE_HOME as W } from '../words/take-home';
import { Handout, Leaf, Ruled } from './handout';
import { linkTo } from './link-to';
import { Missing } from './missing';
import { PrintedHelp } from './printed-help';
import { useRoom } from './use-room';

/** Ideas on the sheet. */
const IDEAS = 3;

export function TakeHomeScreen({ session }: { readonly session: string }) {
  const found = useRoom(session);
  if (!found) return <main class="blank" />;
  const { room } = found;
  if (!room) return <Missing heading={HANDOUT.none} words={HANDOUT.noneWhy} />;
  const tools = (
    <a class="btn btn--bare" href={toHash({ screen: 'workshop', path: [session, 'sheet'] })}>
      {W.classSheet}
    </a>
  );
  const foot = HANDOUT.foot(room.debrief ? DEBRIEF.source(room.debrief.source) : '');
  return (
    <Handout tools={tools} note={room.whole ? '' : HANDOUT.edited}>
      <Leaf first title={W.title} lead={W.lead(room.source.card.title)} foot={foot} kind="home">
        <LoopSeen room={room} />
        <Ideas room={room} />
        <section>
          <h2>{W.line}</h2>
          <Ruled lines={2} />
        </section>
        <Again room={room} />
      </Leaf>
      <Leaf title={W.plan} lead={W.planLead} foot={W.checked} kind="home">
        <Plan />
        <section>
          <h2>{W.body}</h2>
          <ul class="body-parts">
            {W.parts.map((part) => (
              <li key={part}>{part}</li>
            ))}
            <li class="elsewhere">
              {W.elsewhere} <i aria-hidden="true" />
            </li>
          </ul>
        </section>
        <section class="help-printed">
          <h2>{W.help}</h2>
          <p>{W.helpWhy}</p>
          <PrintedHelp />
          <p class="small">{W.danger}</p>
        </section>
      </Leaf>
    </Handout>
  );
}

interface RoomProps {
  readonly room: RoomHandout;
}

function LoopSeen({ room }: RoomProps) {
  const loop = room.debrief?.loop;
  const two = twoOf(room);
  return (
    <section class="loop-seen">
      <h2>{W.loop}</h2>
      {loop ? (
        <>
          <p class="hand">{loop.text.middle}</p>
          <LoopFigure loop={loop} two={two} />
          <p class="small">{W.who(two.you.name)}</p>
        </>
      ) : (
        <p>{W.noLoop}</p>
      )}
    </section>
  );
}

function Ideas({ room }: RoomProps) {
  const ideas = room.debrief?.ideas.slice(0, IDEAS) ?? [];
  if (!ideas.length) return null;
  return (
    <section>
      <h2>{W.ideas}</h2>
      <ul class="three-ideas">
        {ideas.map(({ concept }) => (
          <li key={concept.id}>
            <h3 class="hand">{concept.name}</h3>
            <p>{concept.what}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const Plan = () => (
  <div class="plan-lines penciled">
    <p class="hand">{W.when}</p>
    <Ruled lines={2} />
    <p class="hand">{W.will}</p>
    <Ruled lines={2} />
  </div>
);

function Again({ room }: RoomProps) {
  const { title } = room.source.card;
  const link = linkTo(toHash({ screen: 'story', story: room.source.id }));
  return (
    <section class="again">
      <QrCode text={link} words={W.qr(title)} />
      <div>
        <h2>{W.again}</h2>
        <p>{W.againWhy}</p>
        <p class="small link-text">{link}</p>
      </div>
    </section>
  );
}
